package vn.motcua.dossier.internal;

import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Rating;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** The owner says how the dossier went. */
@UseCase
public class RateDossier {

    private final Permissions permissions;
    private final Readers readers;
    private final RatingDesk ratings;

    RateDossier(Permissions permissions, Readers readers, RatingDesk ratings) {
        this.permissions = permissions;
        this.readers = readers;
        this.ratings = ratings;
    }

    /**
     * Keeps the rating.
     *
     * @throws DossierException.NotOver while an office has not decided
     * @throws DossierException.RatedBefore the second time (I13)
     */
    public void rate(Actor actor, DossierNumber number, Rating rating) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        ratings.keep(actor, readers.open(actor, number), rating, false);
    }
}
