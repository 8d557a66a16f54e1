package vn.motcua.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Decision;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.catalogue.PublishedLimits;
import vn.motcua.catalogue.Sector;

/** Reads published versions whole. */
@Component
class VersionQueries {

    private static final String SELECT = """
            select version.id, version.code, version.number, version.decision, version.valid_from, version.valid_to,
                version.sector, version.level, version.department, version.agency, version.agency_en, version.name,
                version.title, version.title_en, version.summary, version.summary_en, version.result,
                version.result_en, version.applicant, version.applicant_en, version.limit_note,
                version.fee_kind, version.fee_amount, version.fee_type, version.fee_unit, version.fee_note,
                version.form_code, version.form_version, version.route_code, version.route_version, version.general,
                version.source, version.verify, decision.number as decision_number, decision.title as decision_title, decision.issuer,
                decision.issued_on, decision.illustrative, sector.name as sector_name,
                general.amount as general_amount, general.unit as general_unit
            from catalogue.procedure_version version
            join catalogue.decision on decision.id = version.decision
            join catalogue.sector on sector.code = version.sector
            cross join lateral (
                select amount, unit
                from catalogue.general_limit
                where valid_from <= coalesce(:day, version.valid_from)
                order by valid_from desc
                limit 1
            ) general
            where version.published_at is not null
            """;

    private final JdbcClient jdbc;
    private final GuideQueries guides;

    VersionQueries(JdbcClient jdbc, GuideQueries guides) {
        this.jdbc = jdbc;
        this.guides = guides;
    }

    Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
        return jdbc.sql(SELECT + " and version.code = :code and :day between version.valid_from"
                        + " and coalesce(version.valid_to, 'infinity')")
                .param("code", code.value())
                .param("day", day)
                .query((row, number) -> version(row))
                .optional();
    }

    Optional<ProcedureVersion> byId(ProcedureVersionId id) {
        return jdbc.sql(SELECT + " and version.id = :id")
                .param("id", id.value())
                .param("day", null, java.sql.Types.DATE)
                .query((row, number) -> version(row))
                .optional();
    }

    boolean takesBookings(ProcedureVersionId id) {
        return jdbc.sql("select exists (select 1 from catalogue.counter_booking where version = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private ProcedureVersion version(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var columns = new Columns(row);
        return new ProcedureVersion(
                new ProcedureVersionId(id),
                new ProcedureCode(row.getString("code")),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                decision(row),
                new Sector(row.getString("sector"), row.getString("sector_name")),
                columns.agency(),
                row.getString("name"),
                columns.title(),
                columns.text("summary"),
                columns.text("result"),
                new PublishedLimits(limits(id), row.getString("limit_note"), columns.generalLimit()),
                columns.fee(),
                reference(row, "form"),
                reference(row, "route"),
                row.getBoolean("general"),
                guides.of(id, columns.text("applicant").orElse(null)),
                row.getString("source"),
                List.of((String[]) row.getArray("verify").getArray()));
    }

    private Map<Channel, TimeLimit> limits(UUID version) {
        var limits = new EnumMap<Channel, TimeLimit>(Channel.class);
        jdbc.sql("select channel, amount, unit from catalogue.procedure_limit where version = :version")
                .param("version", version)
                .query(row -> {
                    limits.put(
                            Channel.valueOf(row.getString("channel")),
                            new TimeLimit(row.getInt("amount"), TimeLimit.Unit.valueOf(row.getString("unit"))));
                });
        return limits;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("decision_number"),
                row.getString("decision_title"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("illustrative"));
    }

    private static Optional<DefinitionReference> reference(ResultSet row, String kind) throws SQLException {
        @Nullable String code = row.getString(kind + "_code");
        return code == null
                ? Optional.empty()
                : Optional.of(new DefinitionReference(code, row.getInt(kind + "_version")));
    }
}
