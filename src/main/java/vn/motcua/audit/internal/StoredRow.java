package vn.motcua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.AuditPosition;

/**
 * A row as the chain reads it: position, then the fields in canonical order as text. Nothing is interpreted, so that a row
 * somebody tampered with gives another hash and not an error.
 */
record StoredRow(AuditPosition position, List<@Nullable String> fields) {

    static final String COLUMNS = """
            e.era, cast(e.xact as text) as xact, e.id, e.recorded_at, e.office_at, e.kind,
            e.actor_id, e.actor_name, e.actor_post, e.actor_unit,
            e.action, e.subject_kind, e.subject_id, e.detail""";

    private static final List<String> TEXTS = List.of(
            "kind",
            "actor_id",
            "actor_name",
            "actor_post",
            "actor_unit",
            "action",
            "subject_kind",
            "subject_id",
            "detail");

    static StoredRow read(ResultSet row, int number) throws SQLException {
        var fields = new ArrayList<@Nullable String>(3 + TEXTS.size());
        fields.add(row.getString("id"));
        fields.add(CanonicalDigest.microseconds(instant(row, "recorded_at")));
        fields.add(CanonicalDigest.microseconds(instant(row, "office_at")));
        for (var column : TEXTS) {
            fields.add(row.getString(column));
        }
        return new StoredRow(
                new AuditPosition(row.getInt("era"), Long.parseLong(row.getString("xact"))),
                Collections.unmodifiableList(fields));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
