package vn.motcua.dossier.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.calendar.Reason;

/** A row of {@code dossier.clock_interval} as JSON carries it to and from the database. */
record StoredInterval(
        int position,
        String kind,
        Instant from,
        @Nullable Instant to,
        @Nullable LocalDate day,
        String reason,
        boolean reasonIsKey) {

    static StoredInterval of(Kept.At<ClockInterval> at) {
        var reason = at.row().reason();
        var from = at.row().from();
        return switch (at.row()) {
            case ClockInterval.Pause pause ->
                new StoredInterval(at.position(), "PAUSE", from, pause.to(), null, reason.text(), reason.isKey());
            case ClockInterval.Restart restart ->
                new StoredInterval(at.position(), "RESTART", from, restart.to(), null, reason.text(), reason.isKey());
            case ClockInterval.Redate redate ->
                new StoredInterval(at.position(), "REDATE", from, null, redate.day(), reason.text(), reason.isKey());
        };
    }

    ClockInterval interval() {
        var why = new Reason(reason, reasonIsKey);
        return switch (kind) {
            case "PAUSE" -> new ClockInterval.Pause(from, to, why);
            case "RESTART" -> new ClockInterval.Restart(from, to, why);
            default -> new ClockInterval.Redate(from, requireNonNull(day), why);
        };
    }
}
