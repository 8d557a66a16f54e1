package vn.motcua.dossier.internal;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.identity.SystemActor;
import vn.motcua.organisation.UnitId;

/**
 * Opens dossiers to whoever may see that they exist: the owner, and officers of the units that work on them. To all others a
 * foreign number looks like one that was never given: what is refused whatever the number is refused before it is looked up.
 */
@Component
class Readers {

    private final Permissions permissions;
    private final DossierStore store;
    private final Behalf behalf;
    private final Sights sights;

    Readers(Permissions permissions, DossierStore store, Behalf behalf, Sights sights) {
        this.permissions = permissions;
        this.store = store;
        this.behalf = behalf;
        this.sights = sights;
    }

    /** The dossier, to whoever may read the whole of it. */
    Dossier open(Actor actor, DossierNumber number) {
        var look = look(actor, number);
        if (!look.sight().whole()) {
            throw new DossierException.UnknownNumber();
        }
        return look.dossier();
    }

    /**
     * The dossier with what this reader may see of it: agencies that were asked see less than the whole. Whoever calls this
     * shows nothing that {@link Sight} does not open.
     */
    Look look(Actor actor, DossierNumber number) {
        return switch (actor) {
            case Citizen citizen -> new Look(owned(citizen, store.load(number)), Sight.WHOLE);
            case OfficerInPost officer -> handled(officer, store.load(number));
            case Guest _, SystemActor _ -> {
                permissions.require(actor, Permission.DOSSIER_READ, null);
                yield new Look(store.load(number), Sight.WHOLE);
            }
        };
    }

    /** A dossier and what may be seen of it. */
    record Look(Dossier dossier, Sight sight) {}

    /**
     * The dossier, for an act of an office.
     *
     * @param place the unit whose work the act is
     * @throws DossierException.UnknownNumber for a dossier of other units, as for none
     * @throws vn.motcua.identity.IdentityException if this post may not do it there
     */
    Dossier openFor(Actor actor, Permission act, DossierNumber number, Function<Dossier, UnitId> place) {
        permissions.require(actor, act, actor instanceof OfficerInPost officer ? officer.unit() : null);
        var dossier = store.load(number);
        if (actor instanceof OfficerInPost officer && !Sights.acting(dossier).contains(officer.unit())) {
            throw new DossierException.UnknownNumber();
        }
        permissions.require(actor, act, place.apply(dossier));
        return dossier;
    }

    /** The dossier, for an act of its owner. */
    Dossier openOwned(Actor actor, Permission act, DossierNumber number) {
        permissions.require(actor, act, null);
        return open(actor, number);
    }

    /** Refuses an agency that sees only a part, as if it did not know the dossier. */
    void requireWhole(Actor actor, Dossier dossier) {
        if (actor instanceof OfficerInPost officer
                && !handled(officer, dossier).sight().whole()) {
            throw new DossierException.UnknownNumber();
        }
    }

    /** How far a dossier is, to whoever acted: why it is due when it is tells what was written about it. */
    Progress shown(Actor actor, Dossier dossier, Progress progress) {
        var whole = !(actor instanceof OfficerInPost officer)
                || sights.of(officer, dossier).filter(Sight::whole).isPresent();
        return whole ? progress : progress.withoutExplanation();
    }

    private Dossier owned(Citizen citizen, Dossier dossier) {
        if (!behalf.owns(citizen, dossier)) {
            throw new DossierException.UnknownNumber();
        }
        return dossier;
    }

    private Look handled(OfficerInPost officer, Dossier dossier) {
        return sights.of(officer, dossier)
                .map(sight -> new Look(dossier, sight))
                .orElseThrow(DossierException.UnknownNumber::new);
    }
}
