package vn.motcua.identity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Recipient;

/**
 * Where somebody can be reached: a Vietnamese mobile number or an e-mail address.
 *
 * @param text the number as {@code +84912345678}, the address in lower case
 */
public record ContactAddress(Channel channel, String text) {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+84|0084|84|0)([35789]\\d{8})");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()-]");
    private static final Pattern EMAIL = Pattern.compile(
            "[a-z0-9_+%-]+(?:\\.[a-z0-9_+%-]+)*@" + "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    /** The address in what somebody typed, if it can be one at all: however a number is grouped, it is one number. */
    public static Optional<ContactAddress> typed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var mail = text.strip().toLowerCase(Locale.ROOT);
        if (EMAIL.matcher(mail).matches() && mail.indexOf('@') <= LONGEST_LOCAL_PART) {
            return Optional.of(new ContactAddress(Channel.EMAIL, mail));
        }
        var number = MOBILE.matcher(BETWEEN_DIGITS.matcher(text).replaceAll(""));
        return number.matches()
                ? Optional.of(new ContactAddress(Channel.SMS, "+84" + number.group(1)))
                : Optional.empty();
    }

    /** As people write it: {@code 0912345678}. */
    public String written() {
        return channel == Channel.SMS ? "0" + text.substring(3) : text;
    }

    /** With its middle hidden: {@code 09•• ••• 678}, {@code s•••@example.vn}. */
    public String masked() {
        return channel == Channel.SMS
                ? written().substring(0, 2) + "•• ••• " + written().substring(7)
                : text.substring(0, 1) + "•••" + text.substring(text.indexOf('@'));
    }

    /** For the notification module. */
    public Recipient recipient() {
        return new Recipient(channel, text, masked());
    }

    @Override
    public String toString() {
        return "ContactAddress[" + channel + "]";
    }
}
