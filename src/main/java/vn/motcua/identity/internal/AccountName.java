package vn.motcua.identity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name one signs in with, for example {@code tiepnhan.andinh}. Capitals make no difference. */
public record AccountName(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{1,62})");

    public AccountName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("An account name is 2 to 63 of a-z, 0-9, dot, hyphen, underscore.");
        }
    }

    /** The name in what somebody typed, if it can be one at all. */
    public static Optional<AccountName> typed(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new AccountName(name)) : Optional.empty();
    }
}
