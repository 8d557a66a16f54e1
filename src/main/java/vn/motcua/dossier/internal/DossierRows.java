package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.forms.FormId;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.RouteKey;

/** Reads rows of the dossier's tables. */
final class DossierRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private DossierRows() {}

    static Facts facts(ResultSet row, int number) throws SQLException {
        return new Facts(
                new DossierId(row.getObject("id", UUID.class)),
                new DossierNumber(row.getString("number")),
                governing(row),
                new Facts.Party(
                        Optional.ofNullable(row.getObject("account", UUID.class)),
                        row.getString("applicant_name"),
                        row.getString("submitter_name"),
                        Optional.ofNullable(row.getString("phone"))),
                Channel.valueOf(row.getString("channel")),
                new UnitId(row.getObject("receiving_unit", UUID.class)),
                row.getString("receiving_name"),
                new UnitId(row.getObject("competent_unit", UUID.class)),
                new TimeLimit(row.getInt("limit_amount"), TimeLimit.Unit.valueOf(row.getString("limit_unit"))),
                json(row.getString("answers")));
    }

    private static Facts.Governing governing(ResultSet row) throws SQLException {
        return new Facts.Governing(
                new ProcedureVersionId(row.getObject("procedure_version", UUID.class)),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("sector"),
                row.getString("regime"),
                new FormId(row.getString("form_code"), row.getInt("form_version")),
                new RouteKey(row.getString("route_code"), row.getInt("route_version")));
    }

    static Happened happened(ResultSet row, int number) throws SQLException {
        return new Happened(
                DossierAction.valueOf(row.getString("action")),
                Optional.ofNullable(row.getString("state_from")).map(DossierState::valueOf),
                DossierState.valueOf(row.getString("state_to")),
                new By(
                        Optional.ofNullable(row.getObject("actor_account", UUID.class)),
                        row.getString("actor_name"),
                        row.getString("actor_post"),
                        row.getString("actor_unit")),
                requiredInstant(row, "happened_at"),
                Optional.ofNullable(row.getString("stage")),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("note")));
    }

    static Optional<Handover> handover(ResultSet row) throws SQLException {
        var receiver = row.getString("returned_to");
        return receiver == null
                ? Optional.empty()
                : Optional.of(new Handover(
                        receiver,
                        Optional.ofNullable(row.getString("returned_paper")),
                        Channel.valueOf(row.getString("returned_channel"))));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    static Instant requiredInstant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
