package vn.motcua.booking;

import java.util.regex.Pattern;

/** What people say at the counter or type to see their booking again: eight digits, kept when it is moved. */
public record BookingCode(String value) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]+");
    private static final Pattern FORM = Pattern.compile("\\d{8}");
    private static final int HALF = 4;

    public BookingCode {
        value = BETWEEN.matcher(value).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw new BookingException.UnknownBooking();
        }
    }

    /** In two groups, as it is read out: {@code 4821 7390}. */
    public String spoken() {
        return value.substring(0, HALF) + " " + value.substring(HALF);
    }

    @Override
    public String toString() {
        return value;
    }
}
