package vn.motcua.desk.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemId;
import vn.motcua.workflow.WorkItems;

/** An officer puts work back into the queue that he has in hand. */
@UseCase
public class PutBackWork {

    private final Permissions permissions;
    private final OwnDesk desk;
    private final WorkItems items;
    private final Audit audit;

    PutBackWork(Permissions permissions, OwnDesk desk, WorkItems items, Audit audit) {
        this.permissions = permissions;
        this.desk = desk;
        this.items = items;
        this.audit = audit;
    }

    /**
     * The item, now in the queue.
     *
     * @param note a few words for whoever takes it next; may be left out
     */
    @Transactional
    public WorkItem putBack(Actor actor, WorkItemId id, @Nullable String note) {
        var item = items.find(id).orElseThrow(() -> new IdentityException.NotPermitted(Permission.WORK_ITEM_TAKE));
        permissions.require(actor, Permission.WORK_ITEM_TAKE, item.unit());
        var officer = desk.officer(actor, Permission.WORK_ITEM_TAKE);
        var back = items.putBack(id, OwnDesk.holder(officer), OwnDesk.note(note));
        audit.act(new AuditEntry(
                AuditedActor.of(officer),
                "desk.put-back",
                "dossier",
                item.number(),
                item.at().stage()));
        return back;
    }
}
