package vn.motcua.dossier.internal;

import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Rating;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.identity.Pins;
import vn.motcua.shared.UseCase;

/** Whoever holds the slip says how the dossier went. */
@UseCase
public class RateBySlip {

    private final Permissions permissions;
    private final DossierStore store;
    private final RatingDesk ratings;
    private final Pins pins;

    RateBySlip(Permissions permissions, DossierStore store, RatingDesk ratings, Pins pins) {
        this.permissions = permissions;
        this.store = store;
        this.ratings = ratings;
        this.pins = pins;
    }

    /**
     * The figures on a slip, and where they were typed.
     *
     * @param network where the try comes from
     */
    public record Slip(String pin, String network) {}

    /**
     * Keeps the rating.
     *
     * @throws DossierException.WrongPin for wrong figures, and the same for a number that was never given
     * @throws DossierException.NotOver while an office has not decided
     * @throws DossierException.RatedBefore the second time (I13)
     */
    public void rate(Actor actor, DossierNumber number, Slip slip, Rating rating) {
        permissions.require(actor, Permission.DOSSIER_TRACK, null);
        var dossier = store.find(number);
        if (!pins.known(number.value(), dossier.isPresent(), slip.pin(), slip.network())) {
            throw new DossierException.WrongPin();
        }
        ratings.keep(actor, dossier.orElseThrow(), rating, true);
    }
}
