package vn.motcua.booking;

/** How far a booking is. */
public enum BookingState {
    BOOKED,
    /** The person is there and waits to be called. */
    ARRIVED,
    SERVED,
    /** The half hour passed and nobody came. */
    MISSED,
    CANCELLED;

    /** Whether the person is still expected or waits at the counter. */
    public boolean isOpen() {
        return this == BOOKED || this == ARRIVED;
    }
}
