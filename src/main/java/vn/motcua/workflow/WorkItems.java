package vn.motcua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.KeysetPage;
import vn.motcua.workflow.internal.FacetQueries;
import vn.motcua.workflow.internal.MoveStore;
import vn.motcua.workflow.internal.WorkItemQueries;
import vn.motcua.workflow.internal.WorkItemStore;

/**
 * Work that waits for officers, one item per round of a stage of a subject. Items are opened and closed in the transaction of the
 * subject that they belong to; who may do what is for the caller's use case to check.
 *
 * <p>Two officers on the same item: the first wins, the second is told who has it and since when ({@link WorkItemException}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItems {

    private final WorkItemStore store;
    private final WorkItemQueries queries;
    private final MoveStore moves;
    private final FacetQueries facets;

    WorkItems(WorkItemStore store, WorkItemQueries queries, MoveStore moves, FacetQueries facets) {
        this.store = store;
        this.queries = queries;
        this.moves = moves;
        this.facets = facets;
    }

    /** Opens work. One round of a stage of a subject is opened once; a second time is an error of the caller. */
    public WorkItem open(NewWorkItem work) {
        return store.open(work);
    }

    /**
     * Closes work that an officer, or the system, has done. Work from the queue needs not be taken first.
     *
     * @throws WorkItemException.TakenBy if another post has it in hand
     * @throws WorkItemException.ClosedBy if it was done before, by whomever
     */
    public WorkItem close(Subject subject, StageRound at, Holder by) {
        return store.close(subject, at, by);
    }

    /** Withdraws open or held work, since something before it is done again. Work that is not there is no error. */
    public void withdraw(Subject subject, Collection<StageRound> rounds) {
        rounds.forEach(at -> store.withdraw(subject, at));
    }

    /** Withdraws all open and held work of a subject that was stopped. */
    public void withdrawAll(Subject subject) {
        store.withdrawAll(subject);
    }

    /**
     * Takes the open work of a subject out of the lists while it waits for a supplement.
     *
     * @param but the stage whose work goes on meanwhile
     */
    public void hold(Subject subject, String but) {
        store.hold(subject, but);
    }

    /** Puts held work back, each with its new deadline; what is not named keeps its old one. */
    public void release(Subject subject, Map<StageRound, Instant> due) {
        store.release(subject, due);
    }

    /** Gives open work another deadline; work that is not open keeps its own. */
    public void redate(Subject subject, StageRound at, Instant due) {
        store.redate(subject, at, due);
    }

    /**
     * Gives open and held work another deadline, since days off were decreed or taken back.
     *
     * @param now what was due before stays as it is
     * @param moved the new deadline of an old one; asked once for each moment
     */
    public void recount(Instant now, UnaryOperator<Instant> moved) {
        store.recount(now, moved);
    }

    /** Takes work from the queue. Taking what one has already changes nothing. */
    public WorkItem take(WorkItemId id, Holder by) {
        return store.take(id, by);
    }

    /** Puts work one has in hand back into the queue, with a few words if there are any. */
    public WorkItem putBack(WorkItemId id, Holder by, @Nullable String note) {
        return store.putBack(id, by, note);
    }

    /**
     * Gives work to a post, all or nothing. Each item comes with the version the giver has seen, so that work which another took
     * or closed meanwhile is not given over his head.
     *
     * @param by who gives it; noted with the words beside who had it
     */
    public List<WorkItem> assign(Map<WorkItemId, Integer> seen, Holder to, Holder by, @Nullable String note) {
        return store.assign(seen, new WorkItemStore.Giving(to, by, note));
    }

    /** Tells until when the whole subject is promised; null while its clock stands still, when it never is late. */
    public void promise(Subject subject, @Nullable Instant due) {
        store.promise(subject, due);
    }

    /** Who had the work of a subject in hand and to whom it went on, the first first. */
    @Transactional(readOnly = true)
    public List<WorkMove> moves(Subject subject) {
        return moves.of(subject.id());
    }

    /** The item, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> find(WorkItemId id) {
        return queries.find(id);
    }

    /** All items of a subject, the first opened first. */
    @Transactional(readOnly = true)
    public List<WorkItem> of(Subject subject) {
        return queries.of(subject);
    }

    /** Subjects among these that have open work somewhere. */
    @Transactional(readOnly = true)
    public Set<UUID> withOpenWork(Set<UUID> subjects) {
        return queries.withOpenWork(subjects);
    }

    /**
     * Open work, most urgent first: what is overdue longest, then by deadline, urgent subjects first at equal deadline.
     *
     * @param filter what it is narrowed to
     * @param after where the last page ended; null for the first
     * @param size rows at most, 1 to 100
     */
    @Transactional(readOnly = true)
    public KeysetPage<WorkItem> list(Inbox inbox, WorkFilter filter, @Nullable String after, int size) {
        return queries.list(inbox, filter, after, size);
    }

    /** How much open work there is, counted to one hundred. */
    @Transactional(readOnly = true)
    public CappedCount count(Inbox inbox, WorkFilter filter) {
        return queries.count(inbox, filter);
    }

    /** How much of it is new or was changed by others since that moment, counted to one hundred. */
    @Transactional(readOnly = true)
    public CappedCount countNews(Inbox inbox, Instant since) {
        return queries.countNews(inbox, since);
    }

    /** Which kinds of work stand in the units' lists, by name. */
    @Transactional(readOnly = true)
    public List<Facet> stages(Inbox inbox) {
        return facets.stages(inbox);
    }

    /** Which sectors stand in the units' lists. */
    @Transactional(readOnly = true)
    public List<String> sectors(Inbox inbox) {
        return facets.sectors(inbox);
    }

    /** All items with that public number of a subject, the first opened first. */
    @Transactional(readOnly = true)
    public List<WorkItem> numbered(String number) {
        return queries.numbered(number);
    }
}
