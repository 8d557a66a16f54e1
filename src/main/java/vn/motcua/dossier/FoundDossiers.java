package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a search among the dossiers of a unit found.
 *
 * @param dossiers the newest first, at most {@link #MOST}
 * @param more whether there are others, which a longer name would leave out
 * @param procedures procedures of the unit's dossiers that are called so
 */
public record FoundDossiers(List<Found> dossiers, boolean more, List<Procedure> procedures) {

    /** Dossiers that are shown at most. */
    public static final int MOST = 50;

    public FoundDossiers {
        dossiers = List.copyOf(dossiers);
        procedures = List.copyOf(procedures);
    }

    /** A dossier, as a list of an office shows it. */
    public record Found(
            DossierNumber number,
            String procedure,
            String applicant,
            DossierState state,
            Instant submittedAt,
            Optional<Instant> due) {}

    /** A procedure, as the latest dossier calls it. */
    public record Procedure(String code, String name) {}
}
