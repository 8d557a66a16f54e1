package vn.motcua.calendar;

/** Before, on or after the appointment. What is finished on the day of the appointment, by its hour, is on time. */
public enum Punctuality {
    EARLY,
    ON_TIME,
    OVERDUE
}
