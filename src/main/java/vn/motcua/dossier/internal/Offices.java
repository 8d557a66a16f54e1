package vn.motcua.dossier.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierException;
import vn.motcua.forms.Answers;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;

/**
 * Says at whose counter a dossier is handed in and which agency answers for it. A commune does both; at the district
 * dossiers of all departments are handed in at the one counter of its People's Committee (NĐ 61/2018 article 7).
 */
@Component
class Offices {

    /** The answer that names the commune where a dossier is handed in, by convention of all forms (docs/forms.md). */
    static final String PLACE = "registerAt";

    private final Organisation organisation;

    Offices(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The two offices of a dossier.
     *
     * @param receiving the unit at whose counter it is handed in
     * @param competent the agency that answers for it (I1)
     */
    record Pair(Unit receiving, Unit competent) {}

    /**
     * The offices that are in force on the day.
     *
     * @throws DossierException.NoReceivingUnit if the answers name no commune where one decides
     * @throws DossierException.NotFileable if the district decides and there is none any more
     */
    Pair of(ProcedureVersion version, Answers answers, LocalDate day) {
        return switch (version.agency().level()) {
            case DISTRICT -> ofDistrict(version, day);
            case COMMUNE, DISTRICT_AND_COMMUNE -> ofCommune(answers, day);
        };
    }

    private Pair ofDistrict(ProcedureVersion version, LocalDate day) {
        var district = organisation
                .district(day)
                .orElseThrow(
                        () -> new DossierException.NotFileable(version.title().vi()));
        var department = version.agency()
                .department()
                .flatMap(key -> organisation.byKey(key, day))
                .or(() -> organisation.departmentFor(version.sector().name(), day));
        return new Pair(district, department.orElse(district));
    }

    private Pair ofCommune(Answers answers, LocalDate day) {
        var place = answers.raw(PLACE);
        var commune = organisation.communes(day).stream()
                .filter(unit -> place.equals(unit.gso()))
                .findFirst()
                .orElseThrow(DossierException.NoReceivingUnit::new);
        return new Pair(commune, commune);
    }
}
