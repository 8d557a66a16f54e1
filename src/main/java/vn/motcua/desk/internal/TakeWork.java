package vn.motcua.desk.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemId;
import vn.motcua.workflow.WorkItems;

/** An officer takes work from the queue upon himself; another who comes later is told who has it and since when. */
@UseCase
public class TakeWork {

    private final Permissions permissions;
    private final WorkItems items;
    private final Audit audit;

    TakeWork(Permissions permissions, WorkItems items, Audit audit) {
        this.permissions = permissions;
        this.items = items;
        this.audit = audit;
    }

    /** The item, now in this officer's hands; refused where the post has not the role, or not the sector, of the work. */
    @Transactional
    public WorkItem take(Actor actor, WorkItemId id) {
        var item = items.find(id).orElseThrow(() -> new IdentityException.NotPermitted(Permission.WORK_ITEM_TAKE));
        permissions.require(actor, Permission.WORK_ITEM_TAKE, item.unit());
        if (!(actor instanceof OfficerInPost officer) || !OwnDesk.mayDo(officer, item)) {
            throw new IdentityException.NotPermitted(Permission.WORK_ITEM_TAKE);
        }
        var taken = items.take(id, OwnDesk.holder(officer));
        audit.act(new AuditEntry(
                AuditedActor.of(officer),
                "desk.take",
                "dossier",
                item.number(),
                item.at().stage()));
        return taken;
    }
}
