package vn.motcua.dossier.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.Intake;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;

/** Opens the counter of their own unit to those who take dossiers in there. */
@Component
class CounterDesk {

    private final Permissions permissions;
    private final IntakeStore intakes;

    CounterDesk(Permissions permissions, IntakeStore intakes) {
        this.permissions = permissions;
        this.intakes = intakes;
    }

    /** The unit at whose counter this officer takes dossiers in. */
    UnitId unit(Actor actor) {
        if (actor instanceof OfficerInPost officer) {
            permissions.require(officer, Permission.DOSSIER_ENTER, officer.unit());
            return officer.unit();
        }
        permissions.require(actor, Permission.DOSSIER_ENTER, null);
        throw new IdentityException.NotPermitted(Permission.DOSSIER_ENTER);
    }

    /** An intake of that counter; foreign and unknown ones look alike. */
    Intake open(Actor actor, UUID id) {
        return intakes.find(id, unit(actor)).orElseThrow(CounterException.UnknownIntake::new);
    }
}
