package vn.motcua.calendar.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far office time stands from the time of the machine; a row exists only with demonstration data. */
@Component
public class OfficeTimeStore {

    private final JdbcClient jdbc;

    OfficeTimeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Duration> shift() {
        return jdbc.sql("select shift_micros from calendar.office_time")
                .query(Long.class)
                .optional()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }

    /** Adds to the shift in one statement, so that two who move it at once both move it forward. */
    public Duration moveForward(Duration by, Instant machineNow) {
        var micros = jdbc.sql("""
                update calendar.office_time
                set shift_micros = shift_micros + :by, moved_at = :at
                returning shift_micros
                """)
                .param("by", by.dividedBy(ChronoUnit.MICROS.getDuration()))
                .param("at", Timestamp.from(machineNow))
                .query(Long.class)
                .single();
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    void begin(Duration shift, Instant machineNow) {
        jdbc.sql("""
                insert into calendar.office_time (shift_micros, moved_at)
                values (:shift, :at)
                """)
                .param("shift", shift.dividedBy(ChronoUnit.MICROS.getDuration()))
                .param("at", Timestamp.from(machineNow))
                .update();
    }
}
