package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Promised.Bounds;
import vn.motcua.workflow.Promised.Figure;
import vn.motcua.workflow.internal.PromiseQueries;

/**
 * How open work stands against what was promised and against the hours of its stages: for boards, and for those who give work
 * out. Computed from the clock at each question. Who may ask is for the caller's use case to check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Promises {

    private final PromiseQueries queries;

    Promises(PromiseQueries queries) {
        this.queries = queries;
    }

    /** The figures of each unit. */
    public Map<UnitId, Promised> ofUnits(Set<UnitId> units, Bounds bounds) {
        return queries.ofUnits(units, bounds);
    }

    /** The figures of what each post has in hand. */
    public Map<PostId, Promised> ofPosts(Set<PostId> posts, Bounds bounds) {
        return queries.ofPosts(posts, bounds);
    }

    /** The figures of what nobody of the unit has taken. */
    public Map<UnitId, Promised> ofQueues(Set<UnitId> units, Bounds bounds) {
        return queries.ofQueues(units, bounds);
    }

    /** What each post has in hand, what of it is due until the end of today, what is overdue, by the hours of the stages. */
    public Map<PostId, Load> loads(Set<PostId> posts, Instant now, Instant endOfToday) {
        return queries.loads(posts, now, endOfToday);
    }

    /** Work of one role in the order of what is promised: for whoever decides and wants to know what ends first. */
    public List<WorkItem> next(Inbox inbox, Role role, int size) {
        return queries.next(inbox, role, size);
    }

    /** The work behind a figure of a unit, what is promised first first, one hundred rows at most. */
    public List<WorkItem> behind(UnitId unit, Figure figure, Bounds bounds) {
        return queries.behind(unit, figure, bounds);
    }

    /** The work behind a figure of a post. */
    public List<WorkItem> behind(PostId post, Figure figure, Bounds bounds) {
        return queries.behind(post, figure, bounds);
    }

    /** The work behind a figure of what nobody of the unit has taken. */
    public List<WorkItem> behindQueue(UnitId unit, Figure figure, Bounds bounds) {
        return queries.behindQueue(unit, figure, bounds);
    }
}
