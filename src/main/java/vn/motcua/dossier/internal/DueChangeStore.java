package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.DaysOffDecision;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DueChange;
import vn.motcua.shared.KeysetPage;

/** Reads the clocks that run, and keeps decisions about the days off with the due dates they move. */
@Repository
class DueChangeStore {

    private static final TypeReference<List<StoredInterval>> INTERVALS = new TypeReference<>() {};

    private static final String DECISION = """
            select id, decided_at, actor_name, actor_post, removed, added, added_name, worked, ground,
                (select count(*) from dossier.due_change where cause = days_off_change.id) as moved
            from dossier.days_off_change
            """;

    private final JdbcClient jdbc;

    DueChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier under way and what its due date follows from. */
    record Running(UUID id, int version, DossierNumber number, String procedure, String receiving, LegalClock clock) {}

    /** A dossier and its two dates. */
    record Moving(Running dossier, DueChange change) {}

    /** Every dossier that was received and has no result yet, by number. */
    List<Running> running() {
        return jdbc.sql("""
                select id, version, number, procedure_name, receiving_name, received_at, limit_amount, limit_unit, (
                    select coalesce(jsonb_agg(jsonb_build_object('position', past.position, 'kind', past.kind,
                        'from', past.begins_at, 'to', past.ends_at, 'day', past.day, 'reason', past.reason,
                        'reasonIsKey', past.reason_is_key) order by past.position), '[]')
                    from dossier.clock_interval past where past.dossier = dossier.id
                ) as intervals
                from dossier.dossier
                where received_at is not null and state in ('PROCESSING', 'SUPPLEMENT', 'PAYMENT', 'WITHDRAWAL')
                order by number
                """).query((row, index) -> running(row)).list();
    }

    private static Running running(ResultSet row) throws SQLException {
        var intervals = DossierRows.JSON.readValue(row.getString("intervals"), INTERVALS).stream()
                .map(StoredInterval::interval)
                .toList();
        var limit = new TimeLimit(row.getInt("limit_amount"), TimeLimit.Unit.valueOf(row.getString("limit_unit")));
        return new Running(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new DossierNumber(row.getString("number")),
                row.getString("procedure_name"),
                row.getString("receiving_name"),
                new LegalClock(DossierRows.requiredInstant(row, "received_at"), limit, intervals));
    }

    void add(UUID id, DaysOffChange change, By by, Instant now) {
        jdbc.sql("""
                insert into dossier.days_off_change (id, decided_at, actor_name, actor_post, removed, added, added_name,
                    worked, ground)
                values (:id, :now, :name, :post, :removed, :added, :addedName, :worked, :ground)
                """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("name", by.name())
                .param("post", by.post())
                .param("removed", change.removed())
                .param("added", change.day())
                .param("addedName", change.added().map(Holiday::name).orElse(null))
                .param("worked", change.worked())
                .param("ground", change.ground())
                .update();
    }

    /**
     * Gives the dossiers their new dates, each with a line in its timeline.
     *
     * @throws DossierException.ChangedMeanwhile if another act was kept on one of them since it was read
     */
    void move(UUID cause, List<Moving> moving, String why, By by, Instant now) {
        var rows = DossierRows.JSON.writeValueAsString(
                moving.stream().map(StoredMove::of).toList());
        int moved = jdbc.sql("""
                with row as (
                    select id, version, number, before, after, held
                    from jsonb_to_recordset(cast(:rows as jsonb)) as given (id uuid, version int, number text,
                        before timestamptz, after timestamptz, held boolean)
                ), kept as (
                    update dossier.dossier set due_at = row.after, version = dossier.version + 1, updated_at = :now
                    from row where dossier.id = row.id and dossier.version = row.version
                    returning dossier.id, dossier.state
                ), line as (
                    insert into dossier.timeline (dossier, position, happened_at, action, state_from, state_to,
                        actor_account, actor_name, actor_post, actor_unit, note)
                    select kept.id, (select coalesce(max(position) + 1, 0) from dossier.timeline
                            where dossier = kept.id), :now, 'MOVE_DUE', kept.state, kept.state, :account, :name, :post,
                        :unit, :why
                    from kept
                ), change as (
                    insert into dossier.due_change (cause, dossier, number, due_before, due_after, held)
                    select :cause, row.id, row.number, row.before, row.after, row.held from row join kept using (id)
                )
                select count(*) from kept
                """)
                .param("rows", rows)
                .param("now", Timestamp.from(now))
                .param("account", by.account().orElse(null), java.sql.Types.OTHER)
                .param("name", by.name())
                .param("post", by.post())
                .param("unit", by.unit())
                .param("why", why)
                .param("cause", cause)
                .query(Integer.class)
                .single();
        if (moved != moving.size()) {
            throw new DossierException.ChangedMeanwhile();
        }
    }

    Optional<DaysOffDecision> find(UUID id) {
        return jdbc.sql(DECISION + "where id = :id")
                .param("id", id)
                .query((row, index) -> decision(row))
                .optional();
    }

    List<DaysOffDecision> about(int year) {
        return jdbc.sql(DECISION + """
                where extract(year from removed) = :year or extract(year from added) = :year
                order by decided_at desc, id desc limit 50
                """)
                .param("year", year)
                .query((row, index) -> decision(row))
                .list();
    }

    private static DaysOffDecision decision(ResultSet row) throws SQLException {
        var name = row.getString("added_name");
        return new DaysOffDecision(
                row.getObject("id", UUID.class),
                DossierRows.requiredInstant(row, "decided_at"),
                Stream.of(row.getString("actor_name"), row.getString("actor_post"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")),
                Optional.ofNullable(row.getObject("removed", LocalDate.class)),
                Optional.ofNullable(row.getObject("added", LocalDate.class)),
                name == null ? "" : name,
                Optional.ofNullable(row.getObject("worked", LocalDate.class)),
                row.getString("ground"),
                row.getInt("moved"));
    }

    /** What a decision moved, by number. */
    KeysetPage<DueChange> moved(UUID cause, String after, int size) {
        var rows = new ArrayList<>(jdbc.sql("""
                select due_change.number, procedure_name, receiving_name, due_before, due_after, held
                from dossier.due_change join dossier.dossier on dossier.id = due_change.dossier
                where cause = :cause and due_change.number > :after order by due_change.number limit :limit
                """)
                .param("cause", cause)
                .param("after", after)
                .param("limit", size + 1)
                .query((row, index) -> new DueChange(
                        new DossierNumber(row.getString("number")),
                        row.getString("procedure_name"),
                        row.getString("receiving_name"),
                        DossierRows.requiredInstant(row, "due_before"),
                        DossierRows.requiredInstant(row, "due_after"),
                        row.getBoolean("held")))
                .list());
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, Optional.empty());
        }
        rows.removeLast();
        return new KeysetPage<>(rows, Optional.of(rows.getLast().number().value()));
    }

    private record StoredMove(UUID id, int version, String number, Instant before, Instant after, boolean held) {

        static StoredMove of(Moving moving) {
            var change = moving.change();
            return new StoredMove(
                    moving.dossier().id(),
                    moving.dossier().version(),
                    change.number().value(),
                    change.before(),
                    change.after(),
                    change.held());
        }
    }
}
