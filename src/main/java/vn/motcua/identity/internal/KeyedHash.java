package vn.motcua.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Finds by a value that must not be readable in the database: HMAC-SHA256 under the secret of the installation. Without
 * the secret twelve digits could be tried out in minutes.
 */
@Component
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final InstallationSecret secret;

    KeyedHash(InstallationSecret secret) {
        this.secret = secret;
    }

    /** Hash of a value (64 hexadecimal digits). Equal values for different uses have different hashes. */
    public String of(Use use, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            mac.update(use.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a hash is for. */
    public enum Use {
        PERSONAL_ID,
        THROTTLED_ACCOUNT,
        THROTTLED_ADDRESS,
        CODE,
        CODES_SENT_TO,
        CODES_SENT_BY,
        CODES_FOR,
        CODES_BY,
        FACTORS_FOR,
        PIN,
        THROTTLED_PIN,
        THROTTLED_PIN_NETWORK,
        LOOKUPS_FROM,
        GUEST_ACT,
        GUEST_ACT_NETWORK,
        SAME_SECRET,
        INVITATION,
        INVITATIONS_SENT_TO,
        INVITATIONS_SENT_BY,
        INVITATIONS_TRIED_BY,
        INVITATIONS_TRIED_FROM
    }
}
