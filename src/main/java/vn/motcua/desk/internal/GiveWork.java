package vn.motcua.desk.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;
import vn.motcua.workflow.WorkItems;

/** An officer gives work that he has in hand to a colleague of the unit who may do it, with a few words. */
@UseCase
public class GiveWork {

    private final Permissions permissions;
    private final OwnDesk desk;
    private final WorkItems items;
    private final Audit audit;

    GiveWork(Permissions permissions, OwnDesk desk, WorkItems items, Audit audit) {
        this.permissions = permissions;
        this.desk = desk;
        this.items = items;
        this.audit = audit;
    }

    /**
     * The item, now in the colleague's hands.
     *
     * @throws WorkItemException.NoteMissing without words
     * @throws WorkItemException.NotTheirWork if the colleague has not the role or the sector
     * @throws WorkItemException.ChangedSince and its like if the officer has it no longer
     */
    @Transactional
    public WorkItem give(Actor actor, WorkItemId id, @Nullable PostId to, @Nullable String note) {
        var item = items.find(id).orElseThrow(() -> new IdentityException.NotPermitted(Permission.WORK_ITEM_TAKE));
        permissions.require(actor, Permission.WORK_ITEM_TAKE, item.unit());
        var officer = desk.officer(actor, Permission.WORK_ITEM_TAKE);
        var words = OwnDesk.note(note);
        if (words == null) {
            throw new WorkItemException.NoteMissing();
        }
        var receiver = desk.receiver(item.unit(), to);
        OwnDesk.requireMayDo(receiver, item);
        // Who has it not in hand is told who has, by the same words as when putting it back.
        int mine = item.isHeldBy(officer.post()) ? item.version() : -1;
        var given = items.assign(Map.of(id, mine), OwnDesk.holder(receiver), OwnDesk.holder(officer), words)
                .getFirst();
        audit.act(new AuditEntry(
                AuditedActor.of(officer),
                "desk.give",
                "dossier",
                item.number(),
                item.at().stage() + " " + receiver.account()));
        return given;
    }
}
