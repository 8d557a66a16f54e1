package vn.motcua.desk.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Moves office time of a demonstration forward, never back: to see what deadlines do. */
@UseCase
public class MoveOfficeTime {

    private final Permissions permissions;
    private final OfficeTime time;
    private final Audit audit;

    MoveOfficeTime(Permissions permissions, OfficeTime time, Audit audit) {
        this.permissions = permissions;
        this.time = time;
        this.audit = audit;
    }

    /** Office time after the step. */
    @Transactional
    public Instant move(Actor actor, Duration by) {
        permissions.require(actor, Permission.OFFICE_TIME_MOVE, null);
        var moved = time.advance(by);
        if (actor instanceof OfficerInPost officer) {
            audit.act(new AuditEntry(
                    AuditedActor.of(officer), "desk.move-time", "office-time", "demonstration", by.toString()));
        }
        return moved;
    }
}
