package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * What anybody who holds a paper may check by its QR: that this platform issued it, and as what. Nothing about whom.
 *
 * @param number in its register
 * @param agency that issued it
 * @param procedure it belongs to
 * @param counts whether it still counts: the slip of a reception that was undone does not
 */
public record CheckedPaper(
        PaperKind kind, Optional<String> number, String agency, String procedure, Instant issuedAt, boolean counts) {}
