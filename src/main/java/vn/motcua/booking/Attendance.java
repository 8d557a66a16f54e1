package vn.motcua.booking;

/** What the counter notes about who booked; each may be put right by another later. */
public enum Attendance {
    ARRIVED,
    SERVED,
    MISSED;

    public BookingState state() {
        return BookingState.valueOf(name());
    }
}
