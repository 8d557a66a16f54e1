package vn.motcua.dossier.internal;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Permission;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Finding a dossier of the place again. */
@Component
class FindUseCases implements UseCaseRows {

    private final Births births;
    private final FindDossiers find;

    FindUseCases(Births births, FindDossiers find) {
        this.births = births;
        this.find = find;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(
                FindDossiers.class,
                Permission.DOSSIER_FIND,
                place -> births.submitted(place.citizen(), place.unit()),
                (actor, number) -> {
                    var found = find.find(actor, "", "1.001193").dossiers();
                    if (found.stream().noneMatch(dossier -> dossier.number().equals(number))) {
                        throw new DossierException.UnknownNumber();
                    }
                });
    }
}
