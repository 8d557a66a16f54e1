package vn.motcua.calendar;

/** What a date is for an office. */
public enum DayKind {
    WORKING,
    /** A weekend day worked for a day that was given off. */
    MAKE_UP,
    WEEKEND,
    HOLIDAY;

    public boolean worked() {
        return this == WORKING || this == MAKE_UP;
    }
}
