package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a counter is taking in.
 *
 * @param version counts changes, for noticing that two windows were at it
 * @param replaces the dossier whose reception was a mistake and in whose place this one comes
 * @param became the dossier it has become
 */
public record Intake(
        UUID id,
        int version,
        Instant savedAt,
        IntakeContent content,
        Optional<DossierNumber> replaces,
        Optional<DossierNumber> became) {

    /** So many days an intake that nobody went on with is kept. */
    public static final int KEPT_DAYS = 3;
}
