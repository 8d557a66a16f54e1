package vn.motcua.booking;

/**
 * How somebody names a booking they may see and change.
 *
 * @param phone the number it was booked with; needed from whoever has not signed in as its owner or at its counter
 * @param network where the try comes from, for holding back guesses
 */
public record BookingKey(BookingCode code, String phone, String network) {

    /** For whoever has signed in. */
    public static BookingKey of(BookingCode code) {
        return new BookingKey(code, "", "");
    }

    @Override
    public String toString() {
        return "BookingKey[hidden]";
    }
}
