package vn.motcua.desk.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.KeysetPage;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** What waits for an officer: what is in the post's own hands and what stands in its queues, most urgent first. */
@UseCase
public class ListWork {

    private static final int PAGE = 40;

    private final Permissions permissions;
    private final WorkItems items;

    ListWork(Permissions permissions, WorkItems items) {
        this.permissions = permissions;
        this.items = items;
    }

    /**
     * One page of the work.
     *
     * @param after where the page before ended; null for the first
     */
    @Transactional(readOnly = true)
    public Work list(Actor actor, Inbox.View view, @Nullable String after) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.WORK_ITEM_READ, null);
            throw new IdentityException.NotPermitted(Permission.WORK_ITEM_READ);
        }
        permissions.require(actor, Permission.WORK_ITEM_READ, officer.unit());
        var inbox = new Inbox(officer.post(), Set.of(officer.unit()), officer.roles(), officer.sectors(), view);
        return new Work(items.list(inbox, after, PAGE), items.count(inbox));
    }

    /** A page of work and how much there is in all, counted to one hundred. */
    public record Work(KeysetPage<WorkItem> page, CappedCount count) {}
}
