package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.GuessGuard;
import vn.motcua.identity.internal.KeyedHash;

/**
 * Six figures that open what is printed on one paper, for whoever holds it. They follow from the subject under the secret
 * of the installation, so none is kept; guessing is slowed down by subject and by network, the same for subjects that
 * exist and for those that do not.
 */
@Component
public class Pins {

    private static final int FIGURES = 6;
    private static final long BOUND = 1_000_000;
    private static final int HEX_DIGITS = 15;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]+");

    private final KeyedHash hashes;
    private final GuessGuard guard;

    Pins(KeyedHash hashes, GuessGuard guard) {
        this.hashes = hashes;
        this.guard = guard;
    }

    /** The figures of a subject, for example of a dossier's number. */
    public String of(String subject) {
        var number = Long.parseLong(hashes.of(KeyedHash.Use.PIN, subject).substring(0, HEX_DIGITS), 16);
        return String.format(Locale.ROOT, "%0" + FIGURES + "d", number % BOUND);
    }

    /**
     * Whether somebody knows the figures; blanks, dots and hyphens between them do not matter.
     *
     * @param exists whether there is such a subject; a wrong subject costs and answers the same as wrong figures
     * @param network where the try comes from
     * @throws IdentityException.TryLater after too many wrong tries, for a while
     */
    public boolean known(String subject, boolean exists, String typed, String network) {
        var figures = BETWEEN.matcher(typed).replaceAll("");
        return guard.guarded(subject, network, () -> {
            var right = MessageDigest.isEqual(
                    of(subject).getBytes(StandardCharsets.UTF_8), figures.getBytes(StandardCharsets.UTF_8));
            return right && exists;
        });
    }
}
