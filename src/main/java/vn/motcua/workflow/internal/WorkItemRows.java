package vn.motcua.workflow.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.NewWorkItem.Priority;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemId;

/** How a row of work_item reads. */
final class WorkItemRows {

    /** All columns, in whatever query; without a deadline the column says infinity, which Java does not know. */
    static final String COLUMNS = """
            id, subject_kind, subject_id, stage, round, state, version, unit_id, role, sector, post_id, holder, holder_since,
            subject_number, subject_title, stage_name, unit_name, nullif(due_at, 'infinity') as due, subject_due,
            priority, opened_at, changed_at, changed_by
            """;

    private WorkItemRows() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                new StageRound(row.getString("stage"), row.getInt("round")),
                WorkItem.State.valueOf(row.getString("state")),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("sector"),
                holder(row),
                instant(row, "holder_since"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                row.getString("stage_name"),
                row.getString("unit_name"),
                instant(row, "due"),
                instant(row, "subject_due"),
                Priority.ofRank(row.getInt("priority")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                changedBy(row));
    }

    private static @Nullable Holder holder(ResultSet row) throws SQLException {
        var name = row.getString("holder");
        var post = row.getObject("post_id", UUID.class);
        return name == null ? null : new Holder(post == null ? null : new PostId(post), name);
    }

    private static @Nullable PostId changedBy(ResultSet row) throws SQLException {
        var post = row.getObject("changed_by", UUID.class);
        return post == null ? null : new PostId(post);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
