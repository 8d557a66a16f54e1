package vn.motcua.desk.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;
import vn.motcua.workflow.WorkItems;

/** The head of a unit gives work to its officers, many at once, all or nothing (NĐ 61/2018 article 19.1, rule R-10). */
@UseCase
public class AssignWork {

    private final Permissions permissions;
    private final OwnDesk desk;
    private final WorkItems items;
    private final Audit audit;

    AssignWork(Permissions permissions, OwnDesk desk, WorkItems items, Audit audit) {
        this.permissions = permissions;
        this.desk = desk;
        this.items = items;
        this.audit = audit;
    }

    /**
     * The items, now in the hands of that post.
     *
     * @param seen each item with the version that was looked at
     * @param to a post of the same unit that somebody holds today
     * @throws WorkItemException.NotTheirWork if the post has not the role or the sector of one of them
     * @throws WorkItemException of a conflict if somebody took, did or gave away one of them meanwhile: none is given then
     */
    @Transactional
    public List<WorkItem> assign(
            Actor actor, Map<WorkItemId, Integer> seen, @Nullable PostId to, @Nullable String note) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_ASSIGN);
        if (seen.isEmpty()) {
            throw new WorkItemException.NothingChosen();
        }
        var wanted = seen.keySet().stream().map(this::item).toList();
        wanted.forEach(item -> permissions.require(actor, Permission.WORK_ITEM_ASSIGN, item.unit()));
        var receiver = desk.receiver(officer.unit(), to);
        wanted.forEach(item -> OwnDesk.requireMayDo(receiver, item));
        var given = items.assign(seen, OwnDesk.holder(receiver), OwnDesk.holder(officer), OwnDesk.note(note));
        given.forEach(item -> record(officer, item, receiver));
        return given;
    }

    private WorkItem item(WorkItemId id) {
        return items.find(id).orElseThrow(() -> new IdentityException.NotPermitted(Permission.WORK_ITEM_ASSIGN));
    }

    private void record(OfficerInPost officer, WorkItem item, Post receiver) {
        audit.act(new AuditEntry(
                AuditedActor.of(officer),
                "desk.assign",
                "dossier",
                item.number(),
                item.at().stage() + " " + receiver.account()));
    }
}
