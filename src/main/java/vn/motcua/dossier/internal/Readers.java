package vn.motcua.dossier.internal;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.identity.SystemActor;
import vn.motcua.organisation.UnitId;

/** Who may read a dossier: its owner, and officers of the units that work on it. Others learn not even that it exists. */
@Component
class Readers {

    private final Permissions permissions;
    private final DossierParts parts;

    Readers(Permissions permissions, DossierParts parts) {
        this.permissions = permissions;
        this.parts = parts;
    }

    void require(Actor actor, Dossier dossier) {
        switch (actor) {
            case Citizen citizen -> requireOwner(citizen, dossier);
            case OfficerInPost officer -> requireUnit(officer, dossier);
            case Guest guest -> permissions.require(guest, Permission.DOSSIER_READ, null);
            case SystemActor system -> permissions.require(system, Permission.DOSSIER_READ, null);
        }
    }

    private static void requireOwner(Citizen citizen, Dossier dossier) {
        var owner = dossier.facts().party().account();
        if (owner.filter(citizen.account().value()::equals).isEmpty()) {
            throw new DossierException.UnknownNumber();
        }
    }

    private void requireUnit(OfficerInPost officer, Dossier dossier) {
        if (units(dossier).stream().noneMatch(unit -> permissions.allows(officer, Permission.DOSSIER_READ, unit))) {
            throw new DossierException.UnknownNumber();
        }
    }

    private Set<UnitId> units(Dossier dossier) {
        var units = new HashSet<UnitId>();
        units.add(dossier.facts().receiving());
        units.add(dossier.facts().competent());
        parts.unitsOfStages(dossier.facts().id()).values().forEach(unit -> units.add(new UnitId(unit)));
        return units;
    }
}
