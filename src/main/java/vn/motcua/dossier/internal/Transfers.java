package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;

/**
 * To which counters a dossier can be given: of a procedure of communes to every other commune. At the district one counter takes
 * in for all departments, so that there is nothing to give; what belongs to no office here is refused with the way out.
 */
@Component
class Transfers {

    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Clock clock;

    Transfers(Catalogue catalogue, Organisation organisation, Clock clock) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Unit> targets(Dossier dossier) {
        if (dossier.state() != DossierState.SUBMITTED) {
            return List.of();
        }
        var facts = dossier.facts();
        var agency = catalogue.version(facts.governing().procedureVersion()).agency();
        return switch (agency.level()) {
            case DISTRICT -> List.of();
            case COMMUNE, DISTRICT_AND_COMMUNE ->
                organisation.communes(WorkCalendar.dateOf(clock.instant())).stream()
                        .filter(unit -> !unit.id().equals(facts.receiving()))
                        .toList();
        };
    }

    Unit target(Dossier dossier, String key) {
        return targets(dossier).stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DossierException.ActIncomplete("transfer-unit", "to"));
    }
}
