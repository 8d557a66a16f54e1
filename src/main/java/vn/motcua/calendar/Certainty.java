package vn.motcua.calendar;

/** How far a date in the tables may be relied on; the administrator turns the second into the first each year. */
public enum Certainty {
    /** Announced for its year. */
    ANNOUNCED,
    /** Follows from the lunar calendar or from a report that has not been compared with the decision; to be verified. */
    TO_VERIFY
}
