package vn.motcua.desk.internal;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.Promises;
import vn.motcua.workflow.WorkItem;

/** What waits for the decision of a leader, in the order of what was promised: first what ends today. */
@UseCase
public class ListDecisions {

    private static final int MOST = 100;

    private final OwnDesk desk;
    private final Promises promises;

    ListDecisions(OwnDesk desk, Promises promises) {
        this.desk = desk;
        this.promises = promises;
    }

    /** At most one hundred; empty for who is no leader. */
    @Transactional(readOnly = true)
    public List<WorkItem> list(Actor actor) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_READ);
        return officer.has(Role.LEADER)
                ? promises.next(OwnDesk.inbox(officer, Inbox.View.MINE_AND_QUEUE), Role.LEADER, MOST)
                : List.of();
    }
}
