package vn.motcua.dossier.internal;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Due;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.AccountId;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Routes;

/**
 * Keeps dossiers: the row, its stages, its clock, and the new lines of its timeline. A dossier is read by one statement
 * and an act is kept by one, whatever it changed: what stands below the row travels as JSON.
 */
@Repository
class DossierStore {

    private static final TypeReference<List<StoredRun>> RUNS = new TypeReference<>() {};
    private static final TypeReference<List<StoredInterval>> INTERVALS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Routes routes;
    private final Calendars calendars;

    DossierStore(JdbcClient jdbc, Routes routes, Calendars calendars) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.calendars = calendars;
    }

    /** The dossier of that number; {@link DossierException.UnknownNumber} if there is none. */
    Dossier load(DossierNumber number) {
        return find(number).orElseThrow(DossierException.UnknownNumber::new);
    }

    /** The dossier of that number, if there is one. */
    Optional<Dossier> find(DossierNumber number) {
        return jdbc.sql(DossierSql.LOAD)
                .param("number", number.value())
                .query((row, index) -> dossier(row, index))
                .optional();
    }

    /** Gives a dossier of nobody to an account; false if another account has it. */
    boolean claim(DossierNumber number, AccountId account) {
        return jdbc.sql("""
                        update dossier.dossier set account = :account
                        where number = :number and (account is null or account = :account)
                        """)
                        .param("account", account.value())
                        .param("number", number.value())
                        .update()
                == 1;
    }

    /** The number of a dossier, if there is one of that id. */
    Optional<DossierNumber> numberOf(DossierId id) {
        return jdbc.sql("select number from dossier.dossier where id = :id")
                .param("id", id.value())
                .query((row, index) -> new DossierNumber(row.getString(1)))
                .optional();
    }

    private Dossier dossier(ResultSet row, int index) throws SQLException {
        var facts = DossierRows.facts(row, index);
        var stored = DossierRows.JSON.readValue(row.getString("runs"), RUNS);
        var places = stored.stream()
                .flatMap(StoredRun::place)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
        @Nullable
        Course course = stored.isEmpty()
                ? null
                : Course.restore(
                        routes.route(facts.governing().route()),
                        facts.answers(),
                        stored.stream().map(StoredRun::run).toList());
        return Dossier.restore(facts, standing(row), course, places);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                DossierState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("state_before")).map(DossierState::valueOf),
                DossierRows.requiredInstant(row, "submitted_at"),
                DossierRows.requiredInstant(row, "waiting_since"),
                Optional.ofNullable(DossierRows.instant(row, "received_at")),
                DossierRows.JSON.readValue(row.getString("intervals"), INTERVALS).stream()
                        .map(StoredInterval::interval)
                        .toList(),
                Optional.ofNullable(DossierRows.instant(row, "finished_at")),
                Optional.ofNullable(DossierRows.instant(row, "returned_at")),
                DossierRows.handover(row),
                row.getInt("version"));
    }

    /** Keeps a new dossier. */
    void add(Dossier dossier, Submission.Key key) {
        var facts = dossier.facts();
        var governing = facts.governing();
        jdbc.sql(DossierSql.ADD)
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
                .param("lines", lines(dossier))
                .update();
    }

    private static Map<String, @Nullable Object> party(Facts facts) {
        var values = new HashMap<String, @Nullable Object>();
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
        var due = dossier.clock().map(clock -> calendars.deadlines().due(clock));
        int changed = jdbc.sql(DossierSql.SAVE)
                .param("id", dossier.facts().id().value())
                .param("version", dossier.standing().version())
                .param("answers", changedAnswers(dossier))
                .param("dueAt", DossierRows.timestamp(due.map(Due::at).orElse(null)))
                .param(
                        "dueOriginal",
                        DossierRows.timestamp(due.map(Due::original).orElse(null)))
                .params(standing(dossier.standing()))
                .param("updatedAt", Timestamp.from(dossier.news().getLast().at()))
                .param("runs", runs(dossier))
                .param("intervals", intervals(dossier))
                .param("lines", lines(dossier))
                .query(Integer.class)
                .single();
        if (changed == 0) {
            throw new DossierException.ChangedMeanwhile();
        }
    }

    /** Keeps at whose counter it is now, beside {@link #save(Dossier)}; its number stays. */
    void keepOffice(Dossier moved) {
        jdbc.sql("""
                update dossier.dossier set receiving_unit = :receiving, receiving_name = :name, competent_unit = :competent
                where id = :id
                """)
                .param("receiving", moved.facts().receiving().value())
                .param("name", moved.facts().receivingName())
                .param("competent", moved.facts().competent().value())
                .param("id", moved.facts().id().value())
                .update();
    }

    /** Keeps the answers as they were before the owner corrected them: what was acknowledged is not lost. */
    void keepEarlier(Dossier before, Instant now) {
        jdbc.sql("""
                insert into dossier.earlier_answers (dossier, version, replaced_at, answers)
                values (:dossier, :version, :now, cast(:answers as jsonb))
                """)
                .param("dossier", before.facts().id().value())
                .param("version", before.standing().version())
                .param("now", Timestamp.from(now))
                .param("answers", before.facts().answers().toString())
                .update();
    }

    private static Map<String, @Nullable Object> standing(Standing standing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", standing.state().name());
        values.put("before", standing.before().map(Enum::name).orElse(null));
        values.put("waitingSince", Timestamp.from(standing.waitingSince()));
        values.put("receivedAt", DossierRows.timestamp(standing.receivedAt().orElse(null)));
        values.put("finishedAt", DossierRows.timestamp(standing.finishedAt().orElse(null)));
        values.put("returnedAt", DossierRows.timestamp(standing.returnedAt().orElse(null)));
        values.put("returnedTo", standing.handover().map(Handover::receiver).orElse(null));
        values.put(
                "returnedPaper",
                standing.handover().flatMap(Handover::identityPaper).orElse(null));
        values.put(
                "returnedChannel",
                standing.handover().map(to -> to.channel().name()).orElse(null));
        return values;
    }

    private static @Nullable String changedAnswers(Dossier dossier) {
        var answers = dossier.facts().answers();
        return answers.equals(dossier.kept().answers()) ? null : answers.toString();
    }

    private static String runs(Dossier dossier) {
        var now = dossier.course().map(Course::runs).orElse(List.of());
        return json(dossier.kept().changedRuns(now).stream()
                .map(run -> StoredRun.of(run, dossier))
                .toList());
    }

    private static String intervals(Dossier dossier) {
        return json(dossier.kept().changedIntervals(dossier.standing().intervals()).stream()
                .map(StoredInterval::of)
                .toList());
    }

    private static String lines(Dossier dossier) {
        return json(dossier.news().stream().map(StoredLine::of).toList());
    }

    private static String json(List<?> rows) {
        return DossierRows.JSON.writeValueAsString(rows);
    }

    /** What happened to a dossier so far. */
    List<Happened> timeline(DossierId id) {
        return jdbc.sql("""
                select happened_at, action, state_from, state_to, actor_account, actor_name, actor_post, actor_unit,
                    stage, outcome, note
                from dossier.timeline where dossier = :dossier order by position
                """)
                .param("dossier", id.value())
                .query(DossierRows::happened)
                .list();
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
    String regimeOn(LocalDate day) {
        return jdbc.sql("""
                select key from dossier.regime
                where valid_from <= :day and (valid_to is null or valid_to >= :day)
                """).param("day", day).query(String.class).single();
    }

    /** What a key was used for before. */
    record Repeated(DossierNumber number, String hash) {}
}
