package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.ConsultationView;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.StageRound;

/**
 * What stands beside the row of an opinion.
 *
 * @param at the opinion's row
 * @param sees what the agency may see until it has answered
 * @param silenceConsents whether no answer in time counts as no objection
 */
record Consultation(
        StageRound at,
        UnitId agency,
        String agencyName,
        By asker,
        Instant askedAt,
        Sight sees,
        boolean silenceConsents,
        Optional<ConsultationView.Extension> extension,
        Optional<Answered> answered) {

    /** Who answered. */
    record Answered(Instant at, String name, String post) {}

    static Sight seeing(Set<String> fields, Set<String> papers) {
        return new Sight(false, fields, papers);
    }
}
