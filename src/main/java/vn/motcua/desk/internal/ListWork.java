package vn.motcua.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.KeysetPage;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Facet;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.SavedView;
import vn.motcua.workflow.WorkFilter;
import vn.motcua.workflow.WorkFilter.Span;
import vn.motcua.workflow.WorkHabits;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/**
 * What waits for an officer: what is in the post's own hands and what stands in its queues, most urgent first. Who gives work
 * out sees all of the unit, whoever has it.
 */
@UseCase
public class ListWork {

    private static final int PAGE = 40;

    private final OwnDesk desk;
    private final WorkItems items;
    private final WorkHabits habits;
    private final Clock clock;

    ListWork(OwnDesk desk, WorkItems items, WorkHabits habits, Clock clock) {
        this.desk = desk;
        this.items = items;
        this.habits = habits;
        this.clock = clock;
    }

    /**
     * One page of the work.
     *
     * @param after where the page before ended; null for the first
     */
    @Transactional(readOnly = true)
    public Work list(Actor actor, Inbox.View view, WorkFilter filter, @Nullable String after) {
        var needed = view == Inbox.View.ALL || filter.holder() != null
                ? Permission.WORK_ITEM_ASSIGN
                : Permission.WORK_ITEM_READ;
        var officer = desk.officer(actor, needed);
        var inbox = OwnDesk.inbox(officer, view);
        var looked = habits.lookedAt(officer.post());
        var news = looked.map(since -> items.countNews(OwnDesk.inbox(officer, Inbox.View.MINE_AND_QUEUE), since));
        return new Work(
                items.list(inbox, filter, after, PAGE),
                counts(inbox, filter),
                new News(looked, news.orElse(new CappedCount(0))),
                new Choices(items.stages(inbox), items.sectors(inbox), habits.views(officer.post())));
    }

    private Counts counts(Inbox inbox, WorkFilter filter) {
        var now = clock.instant();
        var tomorrow = Horizon.tomorrow(now);
        return new Counts(
                items.count(inbox, filter),
                items.count(inbox, filter.due(null)),
                items.count(inbox, filter.due(new Span.Between(null, now))),
                items.count(inbox, filter.due(new Span.Between(now, tomorrow))),
                items.count(inbox, filter.due(new Span.Between(tomorrow, null))),
                items.count(inbox, filter.due(new Span.Never())));
    }

    /** A page of work with what stands around it. */
    public record Work(KeysetPage<WorkItem> page, Counts counts, News news, Choices choices) {}

    /**
     * How much work there is, each figure counted to one hundred.
     *
     * @param asked what the whole question finds
     * @param anyTime the same whenever it is due; the others are parts of it
     */
    public record Counts(
            CappedCount asked,
            CappedCount anyTime,
            CappedCount late,
            CappedCount today,
            CappedCount later,
            CappedCount never) {}

    /** What changed since the officer last said to have looked. */
    public record News(Optional<Instant> since, CappedCount count) {}

    /** What the list can be narrowed to, and views that were kept. */
    public record Choices(List<Facet> stages, List<String> sectors, List<SavedView> views) {}
}
