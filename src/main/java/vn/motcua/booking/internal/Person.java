package vn.motcua.booking.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.NewBooking;

/**
 * Who comes, as it is kept.
 *
 * @param phone digits only, beginning with 0
 */
record Person(String name, String phone, int documents, int copies) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()-]");
    private static final Pattern NUMBER = Pattern.compile("(?:\\+84|0084|84|0)([2-9]\\d{8,9})");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’. -]+");

    /** Reads what was typed. */
    static Person of(NewBooking.Visitor typed) {
        var name = BLANKS.matcher(Normalizer.normalize(typed.name(), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new BookingException.NameMissing();
        }
        var phone = phone(typed.phone());
        if (phone.isEmpty()) {
            throw new BookingException.PhoneUnreadable();
        }
        return new Person(name, phone, amount(typed.documents(), "documents"), amount(typed.copies(), "copies"));
    }

    /** The digits of a number of this country; empty if it is none. */
    static String phone(String typed) {
        var number = NUMBER.matcher(BETWEEN_DIGITS.matcher(typed).replaceAll(""));
        return number.matches() ? "0" + number.group(1) : "";
    }

    private static int amount(int typed, String member) {
        if (typed < 1 || typed > NewBooking.MOST) {
            throw new BookingException.AmountWrong(member);
        }
        return typed;
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
