package vn.motcua.desk.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkFilter;
import vn.motcua.workflow.WorkItems;

/** How much waits for an officer: for the badge of the menu. */
@UseCase
public class CountWork {

    private final Permissions permissions;
    private final WorkItems items;

    CountWork(Permissions permissions, WorkItems items) {
        this.permissions = permissions;
        this.items = items;
    }

    /** Counted to one hundred. */
    @Transactional(readOnly = true)
    public CappedCount count(Actor actor, UnitId unit) {
        permissions.require(actor, Permission.WORK_ITEM_READ, unit);
        if (!(actor instanceof OfficerInPost officer)) {
            throw new IdentityException.NotPermitted(Permission.WORK_ITEM_READ);
        }
        return items.count(OwnDesk.inbox(officer, Inbox.View.MINE_AND_QUEUE), WorkFilter.NONE);
    }
}
