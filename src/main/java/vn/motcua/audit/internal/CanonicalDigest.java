package vn.motcua.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.AuditPosition;
import vn.motcua.audit.Seal;

/** SHA-256 over fields that carry their own length, so that no two different rows read the same. */
final class CanonicalDigest {

    private static final String VERSION = "motcua-audit-1";

    private final MessageDigest digest;

    CanonicalDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** The hash of a seal over its own fields; its {@code hash} is not read. */
    static String of(Seal seal) {
        return new CanonicalDigest()
                .field(VERSION)
                .field(seal.number())
                .position(seal.from())
                .position(seal.to())
                .field(seal.rows())
                .field(seal.sealedAt())
                .field(seal.officeTime())
                .field(seal.rowsHash())
                .field(seal.previous())
                .endLine()
                .hex();
    }

    CanonicalDigest row(StoredRow row) {
        position(row.position());
        row.fields().forEach(this::field);
        return endLine();
    }

    CanonicalDigest field(@Nullable String text) {
        if (text == null) {
            return raw("-,");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        raw(bytes.length + ":");
        digest.update(bytes);
        return raw(",");
    }

    CanonicalDigest field(long number) {
        return field(Long.toString(number));
    }

    CanonicalDigest field(Instant instant) {
        return field(microseconds(instant));
    }

    static String microseconds(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    CanonicalDigest endLine() {
        return raw("\n");
    }

    /** The hash of everything so far; the digest starts anew after it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private CanonicalDigest position(AuditPosition position) {
        return field(position.era()).field(position.transaction());
    }

    private CanonicalDigest raw(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
