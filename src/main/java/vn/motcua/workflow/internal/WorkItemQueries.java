package vn.motcua.workflow.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import vn.motcua.workflow.WorkFilter;
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

    /** Units and roles of who is confined to no sector. */
    private static final String OF_UNITS = """
            (select found.* from unnest(:units::uuid[]) as u (unit) cross join unnest(:roles::text[]) as r (role)
             cross join lateral (
                 select w.* from workflow.work_item w
                 where w.state = 'OPEN' and w.unit_id = u.unit and w.role = r.role and %1$s and (%2$s)
                 order by w.due_at, w.priority, w.id limit :limit) as found)
            """;

    /** Of who is confined to some: each sector by its own index, and what is of none. Others' work is not even read. */
    private static final String OF_SECTORS = """
            (select found.* from unnest(:units::uuid[]) as u (unit) cross join unnest(:roles::text[]) as r (role)
             cross join unnest(:sectors::text[]) as s (sector) cross join lateral (
                 select w.* from workflow.work_item w
                 where w.state = 'OPEN' and w.unit_id = u.unit and w.role = r.role and w.sector = s.sector and %1$s and (%2$s)
                 order by w.due_at, w.priority, w.id limit :limit) as found)
            union all
            (select found.* from unnest(:units::uuid[]) as u (unit) cross join unnest(:roles::text[]) as r (role)
             cross join lateral (
                 select w.* from workflow.work_item w
                 where w.state = 'OPEN' and w.unit_id = u.unit and w.role = r.role and w.sector is null and %1$s and (%2$s)
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

    public List<WorkItem> numbered(String number) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS
                        + " from workflow.work_item where subject_number = :number order by opened_at, id")
                .param("number", number)
                .query(WorkItemRows::read)
                .list();
    }

    public KeysetPage<WorkItem> list(Inbox inbox, WorkFilter filter, @Nullable String after, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " rows");
        }
        var from = after == null ? null : Place.parse(after);
        var narrowed = new Narrowed(filter);
        if (from != null) {
            narrowed.beyond(from);
        }
        var rows = narrowed.fill(scoped(
                        "select " + WorkItemRows.COLUMNS + " from (" + source(inbox, filter, narrowed.wanted())
                                + ") as w order by due_at, priority, id limit :limit",
                        inbox,
                        size + 1))
                .query(WorkItemRows::read)
                .list();
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, Optional.empty());
        }
        var page = rows.subList(0, size);
        return new KeysetPage<>(page, Optional.of(Place.of(page.getLast()).text()));
    }

    public CappedCount count(Inbox inbox, WorkFilter filter) {
        var narrowed = new Narrowed(filter);
        return new CappedCount(narrowed.fill(
                        scoped(counted(source(inbox, filter, narrowed.wanted())), inbox, CappedCount.CAP))
                .query(Integer.class)
                .single());
    }

    /** Read in the order of the change, so that a long list without news costs nothing. */
    public CappedCount countNews(Inbox inbox, Instant since) {
        var news = "w.changed_at > :since and w.changed_by is distinct from :post";
        var of = source(inbox, WorkFilter.NONE, news).replace("order by w.due_at, w.priority, w.id", "");
        return new CappedCount(scoped(counted(of), inbox, CappedCount.CAP)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single());
    }

    private static String counted(String source) {
        return "select count(*) from (select 1 from (" + source + ") as w limit :limit) as few";
    }

    private static String source(Inbox inbox, WorkFilter filter, String wanted) {
        if (filter.holder() != null) {
            return """
                    (select w.* from workflow.work_item w
                     where w.state = 'OPEN' and w.post_id = :holder and w.unit_id = any(:units::uuid[]) and (%s)
                     order by w.due_at, w.priority, w.id limit :limit)
                    """.formatted(wanted);
        }
        return switch (inbox.view()) {
            case MINE -> MINE.formatted(wanted);
            case QUEUE -> ofUnits(inbox).formatted("w.post_id is null", wanted);
            case ALL -> ofUnits(inbox).formatted(filter.queued() ? "w.post_id is null" : "true", wanted);
            case MINE_AND_QUEUE ->
                MINE.formatted(wanted) + " union all " + ofUnits(inbox).formatted("w.post_id is null", wanted);
        };
    }

    private static String ofUnits(Inbox inbox) {
        return inbox.sectors().isEmpty() ? OF_UNITS : OF_SECTORS;
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

    /** Conditions of a filter: only those that are asked for, so that each list is read by the index made for it. */
    private static final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Narrowed(WorkFilter filter) {
            given("w.stage = :stage", "stage", filter.stage());
            given("w.sector = :sector", "sector", filter.sector());
            if (filter.holder() != null) {
                values.put("holder", filter.holder().value());
            }
            switch (filter.due()) {
                case null -> {}
                case WorkFilter.Span.Never _ -> conditions.add("w.due_at = 'infinity'");
                case WorkFilter.Span.Between(var from, var before) -> {
                    given("w.due_at >= :from", "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
                    given("w.due_at < :before", "before", before == null ? null : before.atOffset(ZoneOffset.UTC));
                    if (before == null) {
                        conditions.add("w.due_at < 'infinity'");
                    }
                }
            }
        }

        private void given(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        void beyond(Place from) {
            conditions.add("(w.due_at, w.priority, w.id) > (:due::timestamptz, :priority, :id)");
            values.put("due", from.due());
            values.put("priority", from.priority());
            values.put("id", from.id());
        }

        String wanted() {
            return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        }

        JdbcClient.StatementSpec fill(JdbcClient.StatementSpec query) {
            return query.params(values);
        }
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
