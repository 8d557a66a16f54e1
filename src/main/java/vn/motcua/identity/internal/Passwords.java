package vn.motcua.identity.internal;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords: Argon2id, 16 MiB, two passes. The scheme stands before each hash, so that another one can
 * follow and old hashes are replaced at the next sign-in.
 *
 * <p>Passwords are brought to one Unicode form first: the same Vietnamese letters arrive composed from one keyboard and
 * decomposed from another.
 */
@Component
public final class Passwords {

    private static final String SCHEME = "argon2id-1";
    private static final int LONGEST = 256;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(SCHEME, Map.of(SCHEME, new Argon2PasswordEncoder(16, 32, 1, 16_384, 2)));
    private final String hashOfNobody = hash(UUID.randomUUID().toString());

    /** The hash to keep. */
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(oneForm(password)));
    }

    /**
     * Whether the password belongs to the hash. Without a hash it does the same work and answers no: an unknown name must
     * not answer faster than a known one.
     */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        boolean matches = encoder.matches(oneForm(password), hash == null ? hashOfNobody : hash);
        return matches && hash != null;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String oneForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
