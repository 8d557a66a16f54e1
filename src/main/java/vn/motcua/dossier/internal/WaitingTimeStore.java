package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.WaitingTime;

/** Keeps how long procedures take, and reads the closed dossiers it is counted from. */
@Repository
public class WaitingTimeStore {

    private static final TypeReference<List<StoredInterval>> INTERVALS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    WaitingTimeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of a procedure, if there were enough dossiers. */
    public Optional<WaitingTime> find(String procedure) {
        return jdbc.sql(
                        "select closed, half, nine_of_ten, counted_on from dossier.waiting_time where procedure_code = :code")
                .param("code", procedure)
                .query((row, index) -> new WaitingTime(
                        row.getInt("closed"),
                        row.getInt("half"),
                        row.getInt("nine_of_ten"),
                        row.getObject("counted_on", LocalDate.class)))
                .optional();
    }

    /** The day of the last count. */
    Optional<LocalDate> countedOn() {
        return jdbc.sql("select counted_on from dossier.waiting_time_count")
                .query(LocalDate.class)
                .optional();
    }

    /** Every dossier whose result became ready since then: its procedure, and its clock with when it stopped. */
    void closedSince(Instant since, BiConsumer<String, Closed> each) {
        jdbc.sql("""
                select procedure_code, received_at, finished_at, limit_amount, limit_unit, (
                    select coalesce(jsonb_agg(jsonb_build_object('position', past.position, 'kind', past.kind,
                        'from', past.begins_at, 'to', past.ends_at, 'day', past.day, 'reason', past.reason,
                        'reasonIsKey', past.reason_is_key) order by past.position), '[]')
                    from dossier.clock_interval past where past.dossier = dossier.id
                ) as intervals
                from dossier.dossier
                where finished_at >= :since and received_at is not null
                    and state in ('RESULT_READY', 'REJECTION_READY', 'RETURNED')
                """).param("since", Timestamp.from(since)).query(row -> {
            each.accept(row.getString("procedure_code"), closed(row));
        });
    }

    private static Closed closed(ResultSet row) throws SQLException {
        var intervals = DossierRows.JSON.readValue(row.getString("intervals"), INTERVALS).stream()
                .map(StoredInterval::interval)
                .toList();
        var limit = new TimeLimit(row.getInt("limit_amount"), TimeLimit.Unit.valueOf(row.getString("limit_unit")));
        var clock = new LegalClock(DossierRows.requiredInstant(row, "received_at"), limit, intervals);
        return new Closed(clock, DossierRows.requiredInstant(row, "finished_at"));
    }

    /** Puts a count in the place of the last one. */
    void replace(Map<String, WaitingTime> times, LocalDate day) {
        jdbc.sql("delete from dossier.waiting_time where not procedure_code = any (string_to_array(:codes, ' '))")
                .param("codes", String.join(" ", times.keySet()))
                .update();
        times.forEach((code, time) -> jdbc.sql("""
                insert into dossier.waiting_time (procedure_code, closed, half, nine_of_ten, counted_on)
                values (:code, :closed, :half, :nine, :day)
                on conflict (procedure_code) do update
                set closed = excluded.closed, half = excluded.half, nine_of_ten = excluded.nine_of_ten,
                    counted_on = excluded.counted_on
                """)
                .param("code", code)
                .param("closed", time.closed())
                .param("half", time.half())
                .param("nine", time.nineOfTen())
                .param("day", day)
                .update());
        jdbc.sql("""
                insert into dossier.waiting_time_count (counted_on) values (:day)
                on conflict (only_one) do update set counted_on = excluded.counted_on
                """).param("day", day).update();
    }

    /** The clock of a closed dossier and when its result was ready. */
    record Closed(LegalClock clock, Instant finished) {}
}
