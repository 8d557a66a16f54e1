package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Due;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Routes;

/** Keeps dossiers: the row, its stages, its clock, and the new lines of its timeline. */
@Repository
class DossierStore {

    private final JdbcClient jdbc;
    private final Routes routes;
    private final Calendars calendars;
    private final DossierParts parts;

    DossierStore(JdbcClient jdbc, Routes routes, Calendars calendars, DossierParts parts) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.calendars = calendars;
        this.parts = parts;
    }

    /** The dossier of that number; {@link DossierException.UnknownNumber} if there is none. */
    Dossier load(DossierNumber number) {
        var row = jdbc.sql("""
                select id, number, procedure_version, procedure_code, procedure_name, sector, regime, form_code,
                    form_version, route_code, route_version, channel, receiving_unit, receiving_name,
                    competent_unit, account, applicant_name, submitter_name, phone, limit_amount, limit_unit,
                    answers, state, state_before, version, submitted_at, received_at, finished_at, returned_at,
                    returned_to, returned_paper, returned_channel
                from dossier.dossier where number = :number
                """)
                .param("number", number.value())
                .query((result, index) -> new Loaded(DossierRows.facts(result, index), standing(result)))
                .optional()
                .orElseThrow(DossierException.UnknownNumber::new);
        return whole(row);
    }

    /** The number of a dossier, if there is one of that id. */
    Optional<DossierNumber> numberOf(DossierId id) {
        return jdbc.sql("select number from dossier.dossier where id = :id")
                .param("id", id.value())
                .query((row, index) -> new DossierNumber(row.getString(1)))
                .optional();
    }

    private Dossier whole(Loaded row) {
        var id = row.facts().id();
        var intervals = parts.intervals(id);
        var standing = row.standing();
        var complete = new Standing(
                standing.state(),
                standing.before(),
                standing.submittedAt(),
                standing.receivedAt(),
                intervals,
                standing.finishedAt(),
                standing.returnedAt(),
                standing.handover(),
                standing.version());
        var runs = standing.receivedAt().isPresent() ? parts.runs(id) : List.<vn.motcua.workflow.StageRun>of();
        @Nullable
        Course course = runs.isEmpty()
                ? null
                : Course.restore(
                        routes.route(row.facts().governing().route()),
                        row.facts().answers(),
                        runs);
        return Dossier.restore(row.facts(), complete, course);
    }

    private static Standing standing(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Standing(
                DossierState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("state_before")).map(DossierState::valueOf),
                DossierRows.requiredInstant(row, "submitted_at"),
                Optional.ofNullable(DossierRows.instant(row, "received_at")),
                List.of(),
                Optional.ofNullable(DossierRows.instant(row, "finished_at")),
                Optional.ofNullable(DossierRows.instant(row, "returned_at")),
                DossierRows.handover(row),
                row.getInt("version"));
    }

    /** Keeps a new dossier. */
    void add(Dossier dossier, Submission.Key key) {
        var facts = dossier.facts();
        var governing = facts.governing();
        jdbc.sql("""
                insert into dossier.dossier (id, number, procedure_version, procedure_code, procedure_name, sector,
                    regime, form_code, form_version, route_code, route_version, channel, receiving_unit,
                    receiving_name, competent_unit, account, applicant_name, submitter_name, phone, limit_amount,
                    limit_unit, answers, state, version, submitted_at, idempotency_account, idempotency_key,
                    idempotency_hash, created_at, updated_at)
                values (:id, :number, :procedureVersion, :procedureCode, :procedureName, :sector,
                    :regime, :formCode, :formVersion, :routeCode, :routeVersion, :channel, :receivingUnit,
                    :receivingName, :competentUnit, :account, :applicant, :submitter, :phone, :limitAmount,
                    :limitUnit, :answers::jsonb, :state, 0, :submittedAt, :keyAccount, :key, :keyHash,
                    :submittedAt, :submittedAt)
                """)
                .param("id", facts.id().value())
                .param("number", facts.number().value())
                .param("procedureVersion", governing.procedureVersion().value())
                .param("procedureCode", governing.procedureCode())
                .param("procedureName", governing.procedureName())
                .param("sector", governing.sector())
                .param("regime", governing.regime())
                .param("formCode", governing.form().code())
                .param("formVersion", governing.form().version())
                .param("routeCode", governing.route().code())
                .param("routeVersion", governing.route().version())
                .params(party(facts))
                .param("limitAmount", facts.limit().amount())
                .param("limitUnit", facts.limit().unit().name())
                .param("answers", facts.answers().toString())
                .param("state", dossier.state().name())
                .param("submittedAt", Timestamp.from(dossier.standing().submittedAt()))
                .param("keyAccount", key.account())
                .param("key", key.value())
                .param("keyHash", key.hash())
                .update();
        parts.append(facts.id(), dossier.news());
    }

    private static java.util.Map<String, @Nullable Object> party(Facts facts) {
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("channel", facts.channel().name());
        values.put("receivingUnit", facts.receiving().value());
        values.put("receivingName", facts.receivingName());
        values.put("competentUnit", facts.competent().value());
        values.put("account", facts.party().account().orElse(null));
        values.put("applicant", facts.party().applicant());
        values.put("submitter", facts.party().submitter());
        values.put("phone", facts.party().phone().orElse(null));
        return values;
    }

    /**
     * Keeps what an act changed. The date first promised is written once: a day off that is decreed later moves the due
     * date, not the promise.
     *
     * @throws DossierException.ChangedMeanwhile if another act was kept since the dossier was read
     */
    void save(Dossier dossier) {
        var standing = dossier.standing();
        var due = dossier.clock().map(clock -> calendars.deadlines().due(clock));
        int changed = jdbc.sql("""
                update dossier.dossier set state = :state, state_before = :before, version = version + 1,
                    answers = :answers::jsonb, received_at = :receivedAt, due_at = :dueAt,
                    due_original = coalesce(due_original, :dueOriginal), finished_at = :finishedAt,
                    returned_at = :returnedAt, returned_to = :returnedTo, returned_paper = :returnedPaper,
                    returned_channel = :returnedChannel, updated_at = :updatedAt
                where id = :id and version = :version
                """)
                .param("state", standing.state().name())
                .param("before", standing.before().map(Enum::name).orElse(null))
                .param("answers", dossier.facts().answers().toString())
                .param("receivedAt", DossierRows.timestamp(standing.receivedAt().orElse(null)))
                .param("dueAt", DossierRows.timestamp(due.map(Due::at).orElse(null)))
                .param(
                        "dueOriginal",
                        DossierRows.timestamp(due.map(Due::original).orElse(null)))
                .param("finishedAt", DossierRows.timestamp(standing.finishedAt().orElse(null)))
                .param("returnedAt", DossierRows.timestamp(standing.returnedAt().orElse(null)))
                .param("returnedTo", standing.handover().map(Handover::receiver).orElse(null))
                .param(
                        "returnedPaper",
                        standing.handover().flatMap(Handover::identityPaper).orElse(null))
                .param(
                        "returnedChannel",
                        standing.handover().map(to -> to.channel().name()).orElse(null))
                .param("updatedAt", Timestamp.from(dossier.news().getLast().at()))
                .param("id", dossier.facts().id().value())
                .param("version", standing.version())
                .update();
        if (changed == 0) {
            throw new DossierException.ChangedMeanwhile();
        }
        parts.keep(dossier);
    }

    /** The dossier that came with that key before, if any. */
    Optional<Repeated> repeated(Submission.Key key) {
        return jdbc.sql("""
                select number, idempotency_hash from dossier.dossier
                where idempotency_account = :account and idempotency_key = :key
                """)
                .param("account", key.account())
                .param("key", key.value())
                .query((row, index) -> new Repeated(new DossierNumber(row.getString(1)), row.getString(2)))
                .optional();
    }

    /** The law in force on a day. */
    String regimeOn(java.time.LocalDate day) {
        return jdbc.sql("""
                select key from dossier.regime
                where valid_from <= :day and (valid_to is null or valid_to >= :day)
                """).param("day", day).query(String.class).single();
    }

    /** What a key was used for before. */
    record Repeated(DossierNumber number, String hash) {}

    private record Loaded(Facts facts, Standing standing) {}

    /** Which unit does each stage that was opened so far. */
    java.util.Map<String, UUID> unitsOfStages(DossierId id) {
        return parts.unitsOfStages(id);
    }
}
