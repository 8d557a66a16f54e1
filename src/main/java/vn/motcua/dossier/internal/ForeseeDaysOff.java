package vn.motcua.dossier.internal;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.dossier.DueChange;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Shows which dossiers a decision about the days off would move, before it is kept. */
@UseCase
public class ForeseeDaysOff {

    private final Permissions permissions;
    private final MovedDueDates moved;

    ForeseeDaysOff(Permissions permissions, MovedDueDates moved) {
        this.permissions = permissions;
        this.moved = moved;
    }

    /** The dossiers with old date and new date, by number. */
    @Transactional(readOnly = true)
    public List<DueChange> foresee(Actor actor, DaysOffChange decision) {
        permissions.require(actor, Permission.CALENDAR_KEEP, null);
        return moved.by(decision).stream().map(DueChangeStore.Moving::change).toList();
    }
}
