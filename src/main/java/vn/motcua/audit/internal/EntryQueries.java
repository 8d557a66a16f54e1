package vn.motcua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditKind;
import vn.motcua.audit.AuditRow;
import vn.motcua.shared.KeysetPage;

/** The record as lists for a screen. */
@Repository
public class EntryQueries {

    private final JdbcClient jdbc;

    public EntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; ids grow with machine time, so the id is the position. */
    public KeysetPage<AuditRow> page(AuditFilter filter, @Nullable UUID after, int size) {
        var sql = new StringBuilder("""
                select e.id, e.recorded_at, e.office_at, e.kind, e.actor_id, e.actor_name, e.actor_post, e.actor_unit,
                    e.action, e.subject_kind, e.subject_id, e.detail,
                    (select s.seq from audit.seal s where (s.to_era, s.to_xact) > (e.era, e.xact)
                     order by s.to_era, s.to_xact limit 1) as seal
                from audit.entry e
                where true
                """);
        // Only what is asked stands in the statement, so that each question finds its own index.
        if (after != null) {
            sql.append(" and e.id < :after");
        }
        filter.actor().ifPresent(actor -> sql.append(" and e.actor_id = :actor"));
        filter.action().ifPresent(action -> sql.append(" and e.action = :action"));
        filter.subject().ifPresent(subject -> sql.append(" and e.subject_id = :subject"));
        filter.kind().ifPresent(kind -> sql.append(" and e.kind = :kind"));
        sql.append(" order by e.id desc limit :size");
        var rows = jdbc.sql(sql.toString())
                .param("after", after)
                .param("actor", filter.actor().orElse(null))
                .param("action", filter.action().orElse(null))
                .param("subject", filter.subject().orElse(null))
                .param("kind", filter.kind().map(AuditKind::name).orElse(null))
                .param("size", size + 1)
                .query(EntryQueries::read)
                .list();
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, Optional.empty());
        }
        return new KeysetPage<>(
                rows.subList(0, size), Optional.of(rows.get(size - 1).id().toString()));
    }

    /** Distinct actions by hopping over the index: the cost grows with the actions, not with the rows. */
    public List<String> actions() {
        return jdbc.sql("""
                with recursive found (action) as (
                    (select e.action from audit.entry e order by e.action limit 1)
                    union all
                    select (select e.action from audit.entry e where e.action > f.action order by e.action limit 1)
                    from found f where f.action is not null
                )
                select f.action from found f where f.action is not null order by f.action
                """).query((row, number) -> row.getString(1)).list();
    }

    private static AuditRow read(ResultSet row, int number) throws SQLException {
        long seal = row.getLong("seal");
        var sealNumber = row.wasNull() ? Optional.<Long>empty() : Optional.of(seal);
        return new AuditRow(
                row.getObject("id", UUID.class),
                StoredRow.instant(row, "recorded_at"),
                StoredRow.instant(row, "office_at"),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("actor_id"),
                row.getString("actor_name"),
                row.getString("actor_post"),
                row.getString("actor_unit"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("detail"),
                sealNumber);
    }
}
