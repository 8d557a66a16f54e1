package vn.motcua.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The facts a due date follows from: when the record was received, its limit, and everything that happened to its clock.
 *
 * @param intervals in any order; pauses may overlap, time held twice is held once
 */
public record LegalClock(Instant received, TimeLimit limit, List<ClockInterval> intervals) {

    public LegalClock {
        intervals = intervals.stream()
                .sorted(Comparator.comparing(ClockInterval::from))
                .toList();
    }

    /** The interval by which the clock stands, if it does; the earliest when there are several. */
    public Optional<ClockInterval> openInterval() {
        return intervals.stream().filter(ClockInterval::open).findFirst();
    }

    /** The moment the limit counts from: reception, or the return of the full dossier after the last restart. */
    Instant begin() {
        var begin = received;
        for (var interval : intervals) {
            if (interval instanceof ClockInterval.Restart restart && restart.to() != null) {
                begin = restart.to();
            }
        }
        return begin;
    }

    /** The last new date decided in this round; a restart makes the earlier ones void. */
    Optional<ClockInterval.Redate> redate() {
        return intervals.stream()
                .filter(ClockInterval.Redate.class::isInstance)
                .map(ClockInterval.Redate.class::cast)
                .filter(redate -> !redate.from().isBefore(begin()))
                .reduce((earlier, later) -> later);
    }

    /** Finished pauses only: an open one has not yet cost a day. */
    Holds holds() {
        return Holds.of(intervals.stream()
                .filter(ClockInterval.Pause.class::isInstance)
                .map(ClockInterval.Pause.class::cast)
                .flatMap(pause -> span(pause).stream())
                .toList());
    }

    /** The same clock as if whatever holds it ended at an instant. */
    LegalClock closedAt(Instant moment) {
        return new LegalClock(
                received,
                limit,
                intervals.stream()
                        .map(interval -> closed(interval, WorkCalendar.later(interval.from(), moment)))
                        .toList());
    }

    private static ClockInterval closed(ClockInterval interval, Instant end) {
        return switch (interval) {
            case ClockInterval.Pause pause
            when pause.to() == null -> new ClockInterval.Pause(pause.from(), end, pause.reason());
            case ClockInterval.Restart restart
            when restart.to() == null -> new ClockInterval.Restart(restart.from(), end, restart.reason());
            case ClockInterval.Pause pause -> pause;
            case ClockInterval.Restart restart -> restart;
            case ClockInterval.Redate redate -> redate;
        };
    }

    private static Optional<Holds.Span> span(ClockInterval.Pause pause) {
        var to = pause.to();
        return to == null ? Optional.empty() : Optional.of(new Holds.Span(pause.from(), to));
    }
}
