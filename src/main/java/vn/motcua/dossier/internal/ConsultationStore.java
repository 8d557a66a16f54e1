package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.dossier.ConsultationView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.StageRound;

/** Keeps who was asked by whom, and what they may see. */
@Repository
class ConsultationStore {

    private static final TypeReference<Set<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a dossier, the first one first. */
    List<Consultation> of(DossierId dossier) {
        return jdbc.sql("""
                select stage, round, agency, agency_name, asked_at, asker_name, asker_post, asker_unit, fields, papers, silence_consents,
                    extended_at, extended_from, extended_because, answered_at, answerer_name, answerer_post
                from dossier.consultation where dossier = :dossier order by asked_at, round, stage
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> read(row))
                .list();
    }

    private static Consultation read(ResultSet row) throws SQLException {
        return new Consultation(
                new StageRound(row.getString("stage"), row.getInt("round")),
                new UnitId(row.getObject("agency", UUID.class)),
                row.getString("agency_name"),
                new By(
                        Optional.empty(),
                        row.getString("asker_name"),
                        row.getString("asker_post"),
                        row.getString("asker_unit")),
                DossierRows.requiredInstant(row, "asked_at"),
                Consultation.seeing(names(row, "fields"), names(row, "papers")),
                row.getBoolean("silence_consents"),
                extension(row),
                answered(row));
    }

    private static Set<String> names(ResultSet row, String column) throws SQLException {
        return DossierRows.JSON.readValue(row.getString(column), NAMES);
    }

    private static Optional<ConsultationView.Extension> extension(ResultSet row) throws SQLException {
        return row.getTimestamp("extended_at") == null
                ? Optional.empty()
                : Optional.of(new ConsultationView.Extension(
                        DossierRows.requiredInstant(row, "extended_at"),
                        DossierRows.requiredInstant(row, "extended_from"),
                        row.getString("extended_because")));
    }

    private static Optional<Consultation.Answered> answered(ResultSet row) throws SQLException {
        return row.getTimestamp("answered_at") == null
                ? Optional.empty()
                : Optional.of(new Consultation.Answered(
                        DossierRows.requiredInstant(row, "answered_at"),
                        row.getString("answerer_name"),
                        row.getString("answerer_post")));
    }

    void add(DossierId dossier, Consultation asked) {
        jdbc.sql("""
                insert into dossier.consultation (dossier, stage, round, agency, agency_name, asked_at, asker_name,
                    asker_post, asker_unit, fields, papers, silence_consents)
                values (:dossier, :stage, :round, :agency, :agencyName, :at, :name, :post, :unit, cast(:fields as jsonb),
                    cast(:papers as jsonb), :silence)
                """)
                .param("dossier", dossier.value())
                .param("stage", asked.at().stage())
                .param("round", asked.at().round())
                .param("agency", asked.agency().value())
                .param("agencyName", asked.agencyName())
                .param("at", Timestamp.from(asked.askedAt()))
                .param("name", asked.asker().name())
                .param("post", asked.asker().post())
                .param("unit", asked.asker().unit())
                .param("fields", json(asked.sees().fields()))
                .param("papers", json(asked.sees().papers()))
                .param("silence", asked.silenceConsents())
                .update();
    }

    private static String json(Collection<String> names) {
        return DossierRows.JSON.writeValueAsString(names.stream().sorted().toList());
    }

    void answered(DossierId dossier, StageRound at, By by, Instant now) {
        jdbc.sql("""
                update dossier.consultation set answered_at = :now, answerer_name = :name, answerer_post = :post
                where dossier = :dossier and stage = :stage and round = :round
                """)
                .param("now", Timestamp.from(now))
                .param("name", by.name())
                .param("post", by.post())
                .param("dossier", dossier.value())
                .param("stage", at.stage())
                .param("round", at.round())
                .update();
    }

    /** Notes the one new deadline; false if there was one before. */
    boolean extended(DossierId dossier, StageRound at, ConsultationView.Extension extension) {
        return jdbc.sql("""
                        update dossier.consultation set extended_at = :now, extended_from = :from,
                            extended_because = :because
                        where dossier = :dossier and stage = :stage and round = :round and extended_at is null
                        """)
                        .param("now", Timestamp.from(extension.at()))
                        .param("from", Timestamp.from(extension.from()))
                        .param("because", extension.because())
                        .param("dossier", dossier.value())
                        .param("stage", at.stage())
                        .param("round", at.round())
                        .update()
                == 1;
    }

    /** An opinion nobody gave in time. */
    record Overdue(DossierNumber number, String opinion) {}

    /** Those awaited whose time is over and whose silence consents; what stands still waits on. */
    List<Overdue> overdue(Instant now, int most) {
        return jdbc.sql("""
                select dossier.number, run.stage from dossier.stage_run run
                join dossier.dossier on dossier.id = run.dossier
                join dossier.consultation asked on asked.dossier = run.dossier and asked.stage = run.stage
                    and asked.round = run.round and asked.silence_consents
                where run.opinion is not null and run.state = 'OPEN' and dossier.state = 'PROCESSING'
                    and cast(run.opinion ->> 'due' as timestamptz) <= :now
                order by run.dossier, run.stage limit :most
                """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, index) -> new Overdue(new DossierNumber(row.getString("number")), row.getString("stage")))
                .list();
    }
}
