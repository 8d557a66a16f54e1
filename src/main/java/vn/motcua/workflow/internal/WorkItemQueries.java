package vn.motcua.workflow.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.KeysetPage;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemId;

/**
 * Reads work items for lists. Each unit and role is read in the order of its own index and no further than the page needs; the
 * few short lists are then merged. So a page costs the same however much work there is.
 */
@Repository
public class WorkItemQueries {

    private static final int LARGEST_PAGE = 100;

    private static final String MINE = """
            (select w.* from workflow.work_item w
             where w.state = 'OPEN' and w.post_id = :post and (%s)
             order by w.due_at, w.priority, w.id limit :limit)
            """;

    private static final String OF_UNITS = """
            (select found.* from unnest(:units::uuid[]) as u (unit) cross join unnest(:roles::text[]) as r (role)
             cross join lateral (
                 select w.* from workflow.work_item w
                 where w.state = 'OPEN' and w.unit_id = u.unit and w.role = r.role and %s
                     and (cardinality(:sectors::text[]) = 0 or w.sector is null or w.sector = any(:sectors::text[])) and (%s)
                 order by w.due_at, w.priority, w.id limit :limit) as found)
            """;

    private final JdbcClient jdbc;

    WorkItemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<WorkItem> find(WorkItemId id) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS + " from workflow.work_item where id = :id")
                .param("id", id.value())
                .query(WorkItemRows::read)
                .optional();
    }

    public List<WorkItem> of(Subject subject) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS
                        + " from workflow.work_item where subject_id = :subject order by opened_at, id")
                .param("subject", subject.id())
                .query(WorkItemRows::read)
                .list();
    }

    public Set<UUID> withOpenWork(Set<UUID> subjects) {
        return new HashSet<>(jdbc.sql("""
                select distinct subject_id from workflow.work_item
                where subject_id = any(:subjects::uuid[]) and state = 'OPEN'
                """)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    public KeysetPage<WorkItem> list(Inbox inbox, @Nullable String after, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " rows");
        }
        var from = after == null ? null : Place.parse(after);
        var beyond = from == null ? "true" : "(w.due_at, w.priority, w.id) > (:due::timestamptz, :priority, :id)";
        var query = scoped(
                "select " + WorkItemRows.COLUMNS + " from (" + source(inbox, beyond)
                        + ") as w order by due_at, priority, id limit :limit",
                inbox,
                size + 1);
        if (from != null) {
            query = query.param("due", from.due())
                    .param("priority", from.priority())
                    .param("id", from.id());
        }
        var rows = query.query(WorkItemRows::read).list();
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, Optional.empty());
        }
        var page = rows.subList(0, size);
        return new KeysetPage<>(page, Optional.of(Place.of(page.getLast()).text()));
    }

    public CappedCount count(Inbox inbox, @Nullable Instant overdueAt) {
        var wanted = overdueAt == null ? "true" : "w.due_at < :now";
        var query = scoped(
                "select count(*) from (select 1 from (" + source(inbox, wanted) + ") as w limit :limit) as few",
                inbox,
                CappedCount.CAP);
        if (overdueAt != null) {
            query = query.param("now", overdueAt.atOffset(ZoneOffset.UTC));
        }
        return new CappedCount(query.query(Integer.class).single());
    }

    private static String source(Inbox inbox, String wanted) {
        return switch (inbox.view()) {
            case MINE -> MINE.formatted(wanted);
            case QUEUE -> OF_UNITS.formatted("w.post_id is null", wanted);
            case ALL -> OF_UNITS.formatted("true", wanted);
            case MINE_AND_QUEUE ->
                MINE.formatted(wanted) + " union all " + OF_UNITS.formatted("w.post_id is null", wanted);
        };
    }

    private JdbcClient.StatementSpec scoped(String sql, Inbox inbox, int limit) {
        return jdbc.sql(sql)
                .param("post", inbox.post().value())
                .param(
                        "units",
                        inbox.units().stream().map(unit -> unit.toString()).toArray(String[]::new))
                .param("roles", inbox.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("sectors", inbox.sectors().toArray(String[]::new))
                .param("limit", limit);
    }

    /** Where a page ended. Opaque to callers; a text nobody gave out reads as the first page's beginning. */
    private record Place(String due, int priority, UUID id) {

        private static final String WITHOUT_DEADLINE = "infinity";
        private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

        static Place of(WorkItem last) {
            var due = last.due();
            return new Place(
                    due == null ? WITHOUT_DEADLINE : due.toString(),
                    last.priority().rank(),
                    last.id().value());
        }

        String text() {
            return due + "_" + priority + "_" + id;
        }

        static @Nullable Place parse(String text) {
            var parts = text.split("_", -1);
            try {
                if (parts.length != 3) {
                    return null;
                }
                var due = parts[0].equals(WITHOUT_DEADLINE)
                        ? parts[0]
                        : withinReason(Instant.parse(parts[0])).toString();
                return new Place(due, Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
            } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
                return null;
            }
        }

        /** PostgreSQL knows fewer years than Java does. */
        private static Instant withinReason(Instant due) {
            if (due.isBefore(Instant.EPOCH) || due.isAfter(END)) {
                throw new IllegalArgumentException("no due date of ours");
            }
            return due;
        }
    }
}
