package vn.motcua.workflow.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Ids;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkMove;

/** Keeps who had work in hand and to whom it went on. */
@Repository
public class MoveStore {

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the item, as it now is, came from there. */
    void moved(WorkItem item, @Nullable String from, String by, @Nullable String note) {
        var holder = item.holder();
        jdbc.sql("""
                insert into workflow.work_item_move (id, item, subject_id, moved_at, stage_name, from_holder, to_holder,
                    by_name, note)
                values (:id, :item, :subject, :at, :stageName, :from, :to, :by, :note)
                """)
                .param("id", Ids.next())
                .param("item", item.id().value())
                .param("subject", item.subject().id())
                .param("at", item.changedAt().atOffset(ZoneOffset.UTC))
                .param("stageName", item.stageName())
                .param("from", from, Types.VARCHAR)
                .param("to", holder == null ? null : holder.name(), Types.VARCHAR)
                .param("by", by)
                .param("note", note, Types.VARCHAR)
                .update();
    }

    public List<WorkMove> of(UUID subject) {
        return jdbc.sql("""
                select moved_at, stage_name, from_holder, to_holder, by_name, note from workflow.work_item_move
                where subject_id = :subject order by moved_at, id
                """)
                .param("subject", subject)
                .query((row, number) -> new WorkMove(
                        moment(row.getObject("moved_at", OffsetDateTime.class)),
                        row.getString("stage_name"),
                        row.getString("from_holder"),
                        row.getString("to_holder"),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    private static Instant moment(OffsetDateTime moment) {
        return moment.toInstant();
    }
}
