package vn.motcua.identity.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238, on RFC 4226): SHA-1, thirty seconds, six digits, as every application on a
 * telephone makes them. A code of the step before or after is taken too, since clocks differ.
 */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /**
     * The step whose code this is.
     *
     * @param after steps up to this one are not taken: a code works once
     */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long after) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(candidate ->
                        candidate > after && code(secret, candidate).equals(code))
                .findFirst();
    }

    /** The code of a step. */
    static String code(byte[] secret, long step) {
        return ("%0" + DIGITS + "d").formatted(truncated(secret, step) % MODULUS);
    }

    /** The 31 bits of RFC 4226, 5.3, of which a code shows the last digits. */
    static int truncated(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            return ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret as people type it (RFC 4648, without padding). */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int buffer = 0;
        for (byte each : secret) {
            buffer = (buffer << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt((buffer << (5 - bits)) & 0x1f));
        }
        return text.toString();
    }
}
