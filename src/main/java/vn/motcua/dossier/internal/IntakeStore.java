package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.forms.Answers;
import vn.motcua.organisation.UnitId;

/** Keeps what counters are taking in. */
@Repository
class IntakeStore {

    private static final String COLUMNS = """
            select intake.id, intake.version, intake.updated_at, intake.content, earlier.number as replaces,
                made.number as became
            from dossier.intake
            left join dossier.dossier earlier on earlier.id = intake.replaces
            left join dossier.dossier made on made.id = intake.dossier
            """;

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UnitId unit, IntakeContent content, @Nullable DossierId replaces, Instant now) {
        jdbc.sql("""
                insert into dossier.intake (id, unit, content, version, created_at, updated_at, replaces)
                values (:id, :unit, cast(:content as jsonb), 0, :now, :now, :replaces)
                """)
                .param("id", id)
                .param("unit", unit.value())
                .param("content", json(content))
                .param("now", Timestamp.from(now))
                .param("replaces", replaces == null ? null : replaces.value(), java.sql.Types.OTHER)
                .update();
    }

    /** The intake of that unit. */
    Optional<Intake> find(UUID id, UnitId unit) {
        return jdbc.sql(COLUMNS + "where intake.id = :id and intake.unit = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(IntakeStore::intake)
                .optional();
    }

    /** The same, held until the transaction ends: whoever presses twice waits. */
    Optional<Intake> hold(UUID id, UnitId unit) {
        return jdbc.sql(COLUMNS + "where intake.id = :id and intake.unit = :unit for update of intake")
                .param("id", id)
                .param("unit", unit.value())
                .query(IntakeStore::intake)
                .optional();
    }

    /** What the unit has not finished, the latest first. */
    List<Intake> open(UnitId unit, int most) {
        return jdbc.sql(COLUMNS + """
                where intake.unit = :unit and intake.dossier is null order by intake.updated_at desc limit :most
                """)
                .param("unit", unit.value())
                .param("most", most)
                .query(IntakeStore::intake)
                .list();
    }

    /** Keeps what was written; false if another window was faster, or it has become a dossier. */
    boolean keep(UUID id, int version, IntakeContent content, Instant now) {
        return jdbc.sql("""
                        update dossier.intake
                        set content = cast(:content as jsonb), version = version + 1, updated_at = :now
                        where id = :id and version = :version and dossier is null
                        """)
                        .param("content", json(content))
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** It is a dossier now, which holds all that was written. */
    void becomes(UUID id, DossierId dossier) {
        jdbc.sql("update dossier.intake set dossier = :dossier, content = '{}', version = version + 1 where id = :id")
                .param("dossier", dossier.value())
                .param("id", id)
                .update();
    }

    /** Removes an intake that is open; its scans are removed by the job that looks whether anybody else names them. */
    void drop(UUID id) {
        jdbc.sql(letGo("id = :id and dossier is null")).param("id", id).query().listOfRows();
    }

    /** Removes what nobody went on with since that moment, and what has become a dossier before it. */
    int expire(Instant saved) {
        return jdbc.sql(letGo("updated_at < :saved"))
                .param("saved", Timestamp.from(saved))
                .query()
                .listOfRows()
                .size();
    }

    private static String letGo(String which) {
        return """
                with gone as (delete from dossier.intake where %s returning id, content), noted as (
                    insert into dossier.abandoned_file (hash)
                    select distinct found[1] from gone, regexp_matches(content::text, '[0-9a-f]{64}', 'g') found
                    on conflict do nothing
                )
                select id from gone
                """.formatted(which);
    }

    private static Intake intake(ResultSet row, int index) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                DossierRows.requiredInstant(row, "updated_at"),
                content(row.getString("content")),
                Optional.ofNullable(row.getString("replaces")).map(DossierNumber::new),
                Optional.ofNullable(row.getString("became")).map(DossierNumber::new));
    }

    private static IntakeContent content(String json) {
        var stored = DossierRows.JSON.readValue(json, Stored.class);
        return new IntakeContent(
                Optional.ofNullable(stored.procedure()).map(ProcedureCode::new),
                stored.caseKey() == null ? "" : stored.caseKey(),
                stored.applicant() == null ? "" : stored.applicant(),
                stored.answers() == null ? Answers.none() : Answers.of(stored.answers()),
                stored.papers() == null ? List.of() : stored.papers());
    }

    private static String json(IntakeContent content) {
        return DossierRows.JSON.writeValueAsString(new Stored(
                content.procedure().map(ProcedureCode::value).orElse(null),
                content.caseKey(),
                content.applicant(),
                content.answers().json(),
                content.papers()));
    }

    /** The content as it stands in the column. */
    record Stored(
            @Nullable String procedure,
            @Nullable String caseKey,
            @Nullable String applicant,
            @Nullable JsonNode answers,
            @Nullable List<HandedPaper> papers) {}
}
