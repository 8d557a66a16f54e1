package vn.motcua.workflow.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Ids;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.NewWorkItem;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;

/**
 * Writes work items. Every change names what it expects to find; where the row is no longer so, nothing is written and the row
 * itself says who was faster.
 */
@Repository
public class WorkItemStore {

    private static final String BY_ROUND = " where subject_id = :subject and stage = :stage and round = :round";

    private final JdbcClient jdbc;
    private final Clock officeTime;
    private final MoveStore moves;

    WorkItemStore(JdbcClient jdbc, Clock officeTime, MoveStore moves) {
        this.jdbc = jdbc;
        this.officeTime = officeTime;
        this.moves = moves;
    }

    /** Types are named where a value may be absent: a statement whose types change is prepared anew. */
    public WorkItem open(NewWorkItem work) {
        var now = now();
        var holder = work.holder();
        return jdbc.sql("""
                insert into workflow.work_item (id, subject_kind, subject_id, stage, round, state, version, unit_id, role,
                    sector, post_id, holder, holder_since, subject_number, subject_title, stage_name, unit_name, due_at,
                    priority, opened_at, changed_at)
                values (:id, :kind, :subject, :stage, :round, 'OPEN', 1, :unit, :role, :sector, :post, :holder, :holderSince,
                    :number, :title, :stageName, :unitName, coalesce(:due, 'infinity'::timestamptz), :priority, :now, :now)
                returning\s""" + WorkItemRows.COLUMNS)
                .param("id", Ids.next())
                .param("kind", work.subject().kind())
                .param("subject", work.subject().id())
                .param("stage", work.at().stage())
                .param("round", work.at().round())
                .param("unit", work.unit().value())
                .param("role", work.role().name())
                .param("sector", work.sector(), Types.VARCHAR)
                .param("post", postOf(holder), Types.OTHER)
                .param("holder", holder == null ? null : holder.name(), Types.VARCHAR)
                .param("holderSince", holder == null ? null : now, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", work.number())
                .param("title", work.title())
                .param("stageName", work.stageName())
                .param("unitName", work.unitName())
                .param("due", atOffset(work.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("priority", work.priority().rank())
                .param("now", now)
                .query(WorkItemRows::read)
                .single();
    }

    public WorkItem close(Subject subject, StageRound at, Holder by) {
        return jdbc.sql("""
                update workflow.work_item
                set state = 'DONE', post_id = :post, holder = :holder, holder_since = :now, changed_at = :now,
                    changed_by = :post, version = version + 1
                """ + BY_ROUND + """
                 and state = 'OPEN' and (post_id is null or post_id = :post or :post::uuid is null)
                returning\s""" + WorkItemRows.COLUMNS)
                .param("post", postOf(by))
                .param("holder", by.name())
                .param("now", now())
                .param("subject", subject.id())
                .param("stage", at.stage())
                .param("round", at.round())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(() -> refusal(find(subject, at)));
    }

    public void withdraw(Subject subject, StageRound at) {
        jdbc.sql("""
                update workflow.work_item set state = 'WITHDRAWN', changed_at = :now, changed_by = null, version = version + 1
                """ + BY_ROUND + " and state in ('OPEN', 'HELD')")
                .param("now", now())
                .param("subject", subject.id())
                .param("stage", at.stage())
                .param("round", at.round())
                .update();
    }

    public void withdrawAll(Subject subject) {
        jdbc.sql("""
                update workflow.work_item set state = 'WITHDRAWN', changed_at = :now, changed_by = null, version = version + 1
                where subject_id = :subject and state in ('OPEN', 'HELD')
                """).param("now", now()).param("subject", subject.id()).update();
    }

    public void recount(Instant now, UnaryOperator<Instant> moved) {
        var due = jdbc.sql("""
                select distinct due_at from workflow.work_item
                where state in ('OPEN', 'HELD') and due_at > :now and due_at < 'infinity'
                """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        var later = due.stream().map(moved).toList();
        jdbc.sql("""
                update workflow.work_item set due_at = moved.later, changed_at = :now, version = version + 1
                from unnest(string_to_array(:due, ' ')::timestamptz[], string_to_array(:later, ' ')::timestamptz[])
                    as moved (due, later)
                where state in ('OPEN', 'HELD') and due_at = moved.due and moved.later <> moved.due
                """)
                .param("now", now())
                .param("due", joined(due))
                .param("later", joined(later))
                .update();
    }

    private static String joined(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" "));
    }

    public void hold(Subject subject, String but) {
        jdbc.sql("""
                update workflow.work_item set state = 'HELD', changed_at = :now, changed_by = null, version = version + 1
                where subject_id = :subject and state = 'OPEN' and stage <> :but
                """)
                .param("now", now())
                .param("subject", subject.id())
                .param("but", but)
                .update();
    }

    public void release(Subject subject, Map<StageRound, Instant> due) {
        var now = now();
        due.forEach((at, moment) -> jdbc.sql(
                        "update workflow.work_item set due_at = :due" + BY_ROUND + " and state = 'HELD'")
                .param("due", atOffset(moment))
                .param("subject", subject.id())
                .param("stage", at.stage())
                .param("round", at.round())
                .update());
        jdbc.sql("""
                update workflow.work_item set state = 'OPEN', changed_at = :now, changed_by = null, version = version + 1
                where subject_id = :subject and state = 'HELD'
                """).param("now", now).param("subject", subject.id()).update();
    }

    public void redate(Subject subject, StageRound at, Instant due) {
        jdbc.sql("""
                update workflow.work_item set due_at = :due, changed_at = :now, version = version + 1
                """ + BY_ROUND + " and state = 'OPEN'")
                .param("due", atOffset(due))
                .param("now", now())
                .param("subject", subject.id())
                .param("stage", at.stage())
                .param("round", at.round())
                .update();
    }

    public WorkItem take(WorkItemId id, Holder by) {
        var post = Objects.requireNonNull(by.post(), "only a post takes work");
        var now = now();
        var taken = jdbc.sql("""
                update workflow.work_item
                set holder_since = case when post_id is null then :now else holder_since end,
                    holder = case when post_id is null then :holder else holder end,
                    changed_at = case when post_id is null then :now else changed_at end,
                    changed_by = case when post_id is null then :post else changed_by end,
                    version = case when post_id is null then version + 1 else version end,
                    post_id = :post
                where id = :id and state = 'OPEN' and (post_id is null or post_id = :post)
                returning\s""" + WorkItemRows.COLUMNS)
                .param("post", post.value())
                .param("holder", by.name())
                .param("now", now)
                .param("id", id.value())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(() -> refusal(find(id)));
        if (now.toInstant().equals(taken.holderSince())) {
            moves.moved(taken, null, by.name(), null);
        }
        return taken;
    }

    public WorkItem putBack(WorkItemId id, Holder by, @Nullable String note) {
        var post = Objects.requireNonNull(by.post(), "only a post puts work back");
        var back = jdbc.sql("""
                update workflow.work_item
                set post_id = null, holder = null, holder_since = null, changed_at = :now, changed_by = :post,
                    version = version + 1
                where id = :id and state = 'OPEN' and post_id = :post
                returning\s""" + WorkItemRows.COLUMNS)
                .param("post", post.value())
                .param("now", now())
                .param("id", id.value())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(() -> refusal(find(id)));
        moves.moved(back, by.name(), by.name(), note);
        return back;
    }

    public List<WorkItem> assign(Map<WorkItemId, Integer> seen, Giving giving) {
        var given = new ArrayList<WorkItem>();
        // Always in the same order, so that two who give the same work wait for each other instead of locking
        // crosswise.
        seen.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> given.add(assign(entry.getKey(), entry.getValue(), giving)));
        return given;
    }

    private WorkItem assign(WorkItemId id, int version, Giving giving) {
        var before = find(id);
        var given = jdbc.sql("""
                update workflow.work_item
                set post_id = :post, holder = :holder, holder_since = :now, changed_at = :now, changed_by = :by,
                    version = version + 1
                where id = :id and version = :version and state = 'OPEN'
                returning\s""" + WorkItemRows.COLUMNS)
                .param("post", postOf(giving.to()), Types.OTHER)
                .param("holder", giving.to().name())
                .param("by", postOf(giving.by()), Types.OTHER)
                .param("now", now())
                .param("id", id.value())
                .param("version", version)
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(() -> refusal(find(id)));
        moves.moved(
                given,
                before.asHolder().map(Holder::name).orElse(null),
                giving.by().name(),
                giving.note());
        return given;
    }

    /** Tells the promise of a subject to all its work that is not over. */
    public void promise(Subject subject, @Nullable Instant due) {
        jdbc.sql("""
                update workflow.work_item set subject_due = :due
                where subject_id = :subject and state in ('OPEN', 'HELD') and subject_due is distinct from :due
                """)
                .param("due", atOffset(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("subject", subject.id())
                .update();
    }

    /** To whom work is given, by whom, with which words. */
    public record Giving(Holder to, Holder by, @Nullable String note) {

        public Giving {
            Objects.requireNonNull(to.post(), "work is given to a post");
        }
    }

    private static WorkItemException refusal(WorkItem found) {
        var holder = found.holder();
        var since = found.holderSince();
        return switch (found.state()) {
            case HELD -> new WorkItemException.OnHold(found.changedAt(), found.number());
            case WITHDRAWN -> new WorkItemException.WithdrawnSince(found.changedAt(), found.number());
            case DONE ->
                holder == null || since == null
                        ? new WorkItemException.Unknown()
                        : new WorkItemException.ClosedBy(holder.name(), since, found.number());
            case OPEN ->
                holder == null || since == null
                        ? new WorkItemException.ChangedSince(found.changedAt(), found.number())
                        : new WorkItemException.TakenBy(holder.name(), since, found.number());
        };
    }

    private WorkItem find(WorkItemId id) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS + " from workflow.work_item where id = :id")
                .param("id", id.value())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(WorkItemException.Unknown::new);
    }

    private WorkItem find(Subject subject, StageRound at) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS + " from workflow.work_item" + BY_ROUND)
                .param("subject", subject.id())
                .param("stage", at.stage())
                .param("round", at.round())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(WorkItemException.Unknown::new);
    }

    private OffsetDateTime now() {
        return officeTime.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID postOf(@Nullable Holder holder) {
        return holder == null || holder.post() == null ? null : holder.post().value();
    }
}
