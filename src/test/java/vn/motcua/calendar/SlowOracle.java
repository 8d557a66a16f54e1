package vn.motcua.calendar;

import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.dayOf;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The deadline rules told a second time and slowly: one evening after the other for limits in days, one minute after the
 * other for limits in hours. Shares no code with what it judges except the list of dates.
 */
final class SlowOracle {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<List<LocalTime>> OPEN = List.of(
            List.of(LocalTime.of(7, 0), LocalTime.of(11, 0)), List.of(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    /** The one on the calendar of the data files. */
    private static final SlowOracle USUAL = new SlowOracle(
            day -> VIETNAM.holiday(day).isPresent(),
            day -> VIETNAM.makeUpDay(day).isPresent());

    private final Predicate<LocalDate> off;
    private final Predicate<LocalDate> makeUp;

    /** An oracle on a calendar of one's own. */
    SlowOracle(Predicate<LocalDate> off, Predicate<LocalDate> makeUp) {
        this.off = off;
        this.makeUp = makeUp;
    }

    static Instant due(Instant received, TimeLimit limit, List<ClockInterval.Pause> pauses) {
        return USUAL.dueOf(received, limit, pauses);
    }

    static boolean worked(LocalDate day) {
        return USUAL.isWorked(day);
    }

    /** From the last time the dossier came back complete, with the pauses since then. */
    Instant dueOf(LegalClock clock) {
        var begin = clock.received();
        for (var interval : clock.intervals()) {
            if (interval instanceof ClockInterval.Restart restart && restart.to() != null) {
                begin = restart.to();
            }
        }
        var since = begin;
        var pauses = clock.intervals().stream()
                .filter(ClockInterval.Pause.class::isInstance)
                .map(ClockInterval.Pause.class::cast)
                .filter(pause -> !pause.from().isBefore(since))
                .toList();
        return dueOf(begin, clock.limit(), pauses);
    }

    private Instant dueOf(Instant received, TimeLimit limit, List<ClockInterval.Pause> pauses) {
        var start = firstOpenMinute(received);
        return limit.unit() == TimeLimit.Unit.HOURS
                ? minuteByMinute(start, limit.amount() * 60, pauses)
                : eveningByEvening(start, limit, pauses);
    }

    private Instant minuteByMinute(Instant start, int minutes, List<ClockInterval.Pause> pauses) {
        var now = start;
        for (int left = minutes; left > 0; now = now.plus(1, ChronoUnit.MINUTES)) {
            if (open(now) && !held(now, pauses)) {
                left--;
            }
        }
        return now;
    }

    private Instant eveningByEvening(Instant start, TimeLimit limit, List<ClockInterval.Pause> pauses) {
        var first = dayOf(start);
        long left = switch (limit.unit()) {
            case WORKING_DAYS, DAYS, HOURS -> limit.amount();
            case MONTHS -> first.until(first.plusMonths(limit.amount()), ChronoUnit.DAYS);
            case SAME_DAY -> time(start).isAfter(LocalTime.of(15, 0)) ? 1 : 0;
        };
        var everyDay = limit.unit() == TimeLimit.Unit.DAYS || limit.unit() == TimeLimit.Unit.MONTHS;
        for (var day = first; ; day = day.plusDays(1)) {
            if (day.isAfter(first) && (everyDay || isWorked(day)) && !held(day, pauses)) {
                left--;
            }
            var evening = day.atTime(17, 0).atZone(WorkCalendar.ZONE).toInstant();
            if (left <= 0 && isWorked(day) && !under(evening, pauses)) {
                return evening;
            }
        }
    }

    private boolean isWorked(LocalDate day) {
        return makeUp.test(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !off.test(day));
    }

    private Instant firstOpenMinute(Instant received) {
        var now = received;
        while (!open(now)) {
            now = now.plus(1, ChronoUnit.MINUTES);
        }
        return now;
    }

    private boolean open(Instant moment) {
        return isWorked(dayOf(moment))
                && OPEN.stream()
                        .anyMatch(window -> !time(moment).isBefore(window.getFirst())
                                && time(moment).isBefore(window.getLast()));
    }

    private static boolean held(LocalDate day, List<ClockInterval.Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause ->
                        dayOf(pause.from()).isBefore(day) && !dayOf(end(pause)).isBefore(day));
    }

    private static boolean held(Instant minute, List<ClockInterval.Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause -> !pause.from().isAfter(minute) && end(pause).isAfter(minute));
    }

    private static boolean under(Instant moment, List<ClockInterval.Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause -> pause.from().isBefore(moment) && end(pause).isAfter(moment));
    }

    private static Instant end(ClockInterval.Pause pause) {
        var to = pause.to();
        return to == null ? pause.from().minus(Duration.ofDays(1)) : to;
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toLocalTime();
    }
}
