package vn.motcua.dossier.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
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

    Readers(Permissions permissions, DossierStore store, Behalf behalf) {
        this.permissions = permissions;
        this.store = store;
        this.behalf = behalf;
    }

    /** The dossier, for reading. */
    Dossier open(Actor actor, DossierNumber number) {
        return switch (actor) {
            case Citizen citizen -> owned(citizen, store.load(number));
            case OfficerInPost officer -> handled(officer, store.load(number));
            case Guest _, SystemActor _ -> {
                permissions.require(actor, Permission.DOSSIER_READ, null);
                yield store.load(number);
            }
        };
    }

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
        if (actor instanceof OfficerInPost officer && !units(dossier).contains(officer.unit())) {
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

    private Dossier owned(Citizen citizen, Dossier dossier) {
        if (!behalf.owns(citizen, dossier)) {
            throw new DossierException.UnknownNumber();
        }
        return dossier;
    }

    private Dossier handled(OfficerInPost officer, Dossier dossier) {
        if (units(dossier).stream().noneMatch(unit -> permissions.allows(officer, Permission.DOSSIER_READ, unit))) {
            throw new DossierException.UnknownNumber();
        }
        return dossier;
    }

    private static Set<UnitId> units(Dossier dossier) {
        var units = new HashSet<UnitId>();
        units.add(dossier.facts().receiving());
        units.add(dossier.facts().competent());
        units.addAll(dossier.places().values());
        return units;
    }
}
