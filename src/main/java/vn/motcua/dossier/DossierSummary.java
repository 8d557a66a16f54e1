package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A dossier as its owner's list shows it.
 *
 * @param filedFor name of the person or organisation it was handed in for; empty where for oneself
 * @param agency name of the unit that has it, as it was called at submission
 */
public record DossierSummary(
        DossierNumber number,
        String procedureCode,
        String procedure,
        String agency,
        DossierState state,
        Instant submittedAt,
        Optional<Instant> due,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        Optional<String> filedFor) {}
