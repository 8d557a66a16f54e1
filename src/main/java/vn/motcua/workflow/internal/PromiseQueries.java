package vn.motcua.workflow.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.Load;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.Promised.Bounds;
import vn.motcua.workflow.WorkItem;

/**
 * Counts work for boards and loads. Each figure reads one index from where it begins and stops at one hundred rows, so a board
 * costs the same however much work there is; nothing is kept that the clock could outdate.
 */
@Repository
public class PromiseQueries {

    private static final String OF_POST = "from workflow.work_item w where w.state = 'OPEN' and w.post_id = of.id";
    private static final String OF_QUEUE =
            "from workflow.work_item w where w.state = 'OPEN' and w.unit_id = of.id and w.post_id is null";

    /** Each role has its own stretch of the index; there are eight. */
    private static final String OF_UNIT = """
            from unnest(:roles::text[]) as r (role) cross join lateral (
                select subject_id, subject_due, due_at from workflow.work_item
                where state = 'OPEN' and unit_id = of.id and role = r.role and %s limit :most) as w where true
            """;

    private final JdbcClient jdbc;
    private final String[] roles;

    PromiseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.roles = Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new);
    }

    public Map<UnitId, Promised> ofUnits(Set<UnitId> units, Bounds bounds) {
        return byId(units.stream().map(UnitId::value).toList(), bounds, Figures.ofUnits()).entrySet().stream()
                .collect(Collectors.toMap(entry -> new UnitId(entry.getKey()), Map.Entry::getValue));
    }

    public Map<PostId, Promised> ofPosts(Set<PostId> posts, Bounds bounds) {
        return byId(posts.stream().map(PostId::value).toList(), bounds, Figures.of(OF_POST)).entrySet().stream()
                .collect(Collectors.toMap(entry -> new PostId(entry.getKey()), Map.Entry::getValue));
    }

    public Map<UnitId, Promised> ofQueues(Set<UnitId> units, Bounds bounds) {
        return byId(units.stream().map(UnitId::value).toList(), bounds, Figures.of(OF_QUEUE)).entrySet().stream()
                .collect(Collectors.toMap(entry -> new UnitId(entry.getKey()), Map.Entry::getValue));
    }

    private Map<UUID, Promised> byId(Collection<UUID> ids, Bounds bounds, Figures figures) {
        var found = new HashMap<UUID, Promised>();
        jdbc.sql(figures.sql())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("roles", roles)
                .param("now", bounds.now().atOffset(ZoneOffset.UTC))
                .param("oneDay", bounds.oneDay().atOffset(ZoneOffset.UTC))
                .param("threeDays", bounds.threeDays().atOffset(ZoneOffset.UTC))
                .param("most", CappedCount.CAP)
                .query((row, number) -> found.put(row.getObject("id", UUID.class), promised(row)))
                .list();
        return found;
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                new CappedCount(row.getInt("open")),
                new CappedCount(row.getInt("late")),
                new CappedCount(row.getInt("one_day")),
                new CappedCount(row.getInt("three_days")));
    }

    /** What each post has in hand by the deadlines of the stages. */
    public Map<PostId, Load> loads(Set<PostId> posts, Instant now, Instant endOfToday) {
        var found = new HashMap<PostId, Load>();
        jdbc.sql("""
                select of.id, open.n as open, today.n as today, overdue.n as overdue
                from unnest(:posts::uuid[]) as of (id)
                cross join lateral (select count(*) as n from (select 1 from workflow.work_item w
                    where w.state = 'OPEN' and w.post_id = of.id limit :most) few) open
                cross join lateral (select count(*) as n from (select 1 from workflow.work_item w
                    where w.state = 'OPEN' and w.post_id = of.id and w.due_at >= :now and w.due_at <= :endOfToday
                    limit :most) few) today
                cross join lateral (select count(*) as n from (select 1 from workflow.work_item w
                    where w.state = 'OPEN' and w.post_id = of.id and w.due_at < :now limit :most) few) overdue
                """)
                .param("posts", posts.stream().map(PostId::toString).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("endOfToday", endOfToday.atOffset(ZoneOffset.UTC))
                .param("most", CappedCount.CAP)
                .query((row, number) -> found.put(
                        new PostId(row.getObject("id", UUID.class)),
                        new Load(
                                new CappedCount(row.getInt("open")),
                                new CappedCount(row.getInt("today")),
                                new CappedCount(row.getInt("overdue")))))
                .list();
        return found;
    }

    /** Own work and the queue of a role, what is promised first first, what is not promised last. */
    public List<WorkItem> next(Inbox inbox, Role role, int size) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS + """
                 from (
                    (select w.* from workflow.work_item w
                     where w.state = 'OPEN' and w.post_id = :post and w.role = :role
                     order by w.subject_due, w.due_at, w.id limit :size)
                    union all
                    (select found.* from unnest(:units::uuid[]) as u (unit) cross join lateral (
                        select w.* from workflow.work_item w
                        where w.state = 'OPEN' and w.unit_id = u.unit and w.role = :role and w.post_id is null
                        order by w.subject_due, w.due_at, w.id limit :size) as found)
                ) as w order by subject_due, due_at, id limit :size
                """)
                .param("post", inbox.post().value())
                .param("units", inbox.units().stream().map(UnitId::toString).toArray(String[]::new))
                .param("role", role.name())
                .param("size", size)
                .query(WorkItemRows::read)
                .list();
    }

    /** The very work behind a figure of a unit, the longest overdue first. */
    public List<WorkItem> behind(UnitId unit, Promised.Figure figure, Bounds bounds) {
        return rows("w.unit_id = :id and w.role = r.role", unit.value(), figure, bounds);
    }

    /** The very work behind a figure of a post in that unit. */
    public List<WorkItem> behind(PostId post, Promised.Figure figure, Bounds bounds) {
        return rows("w.post_id = :id and r.role = 'LEADER'", post.value(), figure, bounds);
    }

    /** The very work behind a figure of what nobody has. */
    public List<WorkItem> behindQueue(UnitId unit, Promised.Figure figure, Bounds bounds) {
        return rows("w.unit_id = :id and w.post_id is null and r.role = 'LEADER'", unit.value(), figure, bounds);
    }

    /** Whose work it is stands in the first condition; the role is a list of one where it does not matter. */
    private List<WorkItem> rows(String whose, UUID id, Promised.Figure figure, Bounds bounds) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS
                        + " from (select found.* from unnest(:roles::text[]) as r (role)"
                        + " cross join lateral (select w.* from workflow.work_item w where w.state = 'OPEN' and "
                        + whose
                        + " and " + Figures.condition(figure)
                        + " order by w.subject_due, w.due_at, w.id limit :most) as"
                        + " found) as w order by subject_due, due_at, id limit :most")
                .param("id", id)
                .param("roles", roles)
                .param("now", bounds.now().atOffset(ZoneOffset.UTC))
                .param("oneDay", bounds.oneDay().atOffset(ZoneOffset.UTC))
                .param("threeDays", bounds.threeDays().atOffset(ZoneOffset.UTC))
                .param("most", CappedCount.CAP)
                .query(WorkItemRows::read)
                .list();
    }

    /** The statement of a board: four figures of each row. */
    private record Figures(String sql) {

        static Figures of(String from) {
            return new Figures(statement(condition -> from + " and " + condition));
        }

        static Figures ofUnits() {
            return new Figures(statement(OF_UNIT::formatted));
        }

        private static String statement(UnaryOperator<String> from) {
            return "select of.id, open.n as open, late.n as late, one_day.n as one_day, three_days.n as three_days"
                    + " from unnest(:ids::uuid[]) as of (id)"
                    + figure("open", from.apply(condition(Promised.Figure.OPEN)))
                    + figure("late", from.apply(condition(Promised.Figure.LATE)))
                    + figure("one_day", from.apply(condition(Promised.Figure.ONE_DAY)))
                    + figure("three_days", from.apply(condition(Promised.Figure.THREE_DAYS)));
        }

        /** Each subject once; where one hundred rows were read there may be more, and the figure says so. */
        private static String figure(String name, String from) {
            return " cross join lateral (select case when count(*) >= :most then :most else"
                    + " count(distinct few.subject_id) end as n from (select w.subject_id " + from
                    + " limit :most) as few) as " + name;
        }

        static String condition(Promised.Figure figure) {
            return switch (figure) {
                case OPEN -> "true";
                case LATE -> "subject_due < :now";
                case ONE_DAY -> "subject_due >= :now and subject_due <= :oneDay";
                case THREE_DAYS -> "subject_due > :oneDay and subject_due <= :threeDays";
            };
        }
    }
}
