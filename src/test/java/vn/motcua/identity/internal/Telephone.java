package vn.motcua.identity.internal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** A telephone with an application that makes codes: it knows the key that was typed into it, and the time. */
public final class Telephone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** A telephone into which that key was typed. */
    public Telephone(String key) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char sign : key.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | BASE32.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        this.secret = bytes.toByteArray();
    }

    /** The code it shows now. */
    public String code() {
        return code(0);
    }

    /** The code it shows so many steps of thirty seconds later. */
    public String code(int later) {
        return Totp.code(secret, Instant.now().getEpochSecond() / 30 + later);
    }
}
