package vn.motcua.identity.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;

/**
 * What a new password must be: long, and not what everybody tries first (NIST SP 800-63B, 3.1.1.2). No rules about
 * kinds of letters: they make passwords that people write on a note.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 10;
    private static final int LONGEST = 256;
    private static final int FEWEST_SIGNS = 4;

    private final Set<String> common = common();

    /** Refuses a password that is too short, too long, common, or the address itself. */
    void check(String password, List<ContactAddress> addresses) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new IdentityException.PasswordTooShort(SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new IdentityException.PasswordTooLong(LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean guessed = common.contains(plain)
                || plain.chars().distinct().count() < FEWEST_SIGNS
                || addresses.stream().anyMatch(address -> contains(plain, address));
        if (guessed) {
            throw new IdentityException.PasswordTooCommon();
        }
    }

    private static boolean contains(String plain, ContactAddress address) {
        var written = address.written();
        var part = written.contains("@") ? written.substring(0, written.indexOf('@')) : written;
        return part.length() >= FEWEST_SIGNS && plain.contains(part) && plain.length() - part.length() < FEWEST_SIGNS;
    }

    private static Set<String> common() {
        try (InputStream file =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
