package vn.motcua.calendar;

import static vn.motcua.calendar.WorkCalendar.dateOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockFace.Stretch;
import vn.motcua.calendar.ClockFace.StripDay;
import vn.motcua.calendar.ClockFace.StripDay.State;

/**
 * What a clock did until a moment: day by day, and in stretches.
 *
 * @param until now, or when the record was finished
 */
record ClockCourse(WorkCalendar calendar, LegalClock clock, Instant until, boolean finished) {

    /** The days of the present round up to the given end; none for limits that a strip cannot show. */
    List<StripDay> strip(Count.End end) {
        var days = new ArrayList<StripDay>();
        var unit = clock.limit().unit();
        if (unit == TimeLimit.Unit.HOURS || unit == TimeLimit.Unit.SAME_DAY) {
            return days;
        }
        var dueDay = dateOf(end.at());
        var first = dateOf(calendar.startOfWork(clock.begin())).plusDays(1);
        var last = waitsForFullDossier() || dateOf(until).isAfter(dueDay) ? dateOf(until) : dueDay;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            add(days, box(day, end));
            if (days.size() > ClockFace.LONGEST_STRIP) {
                return List.of();
            }
        }
        return List.copyOf(days);
    }

    /** The stretches from reception on. Days (or working time) that ran and that stood add up to what passed. */
    List<Stretch> stretches() {
        return clock.limit().unit().inWholeDays() ? stretchesOfDays() : stretchesOfTime();
    }

    private StripDay box(LocalDate day, Count.End end) {
        var dueDay = dateOf(end.at());
        var isToday = !finished && day.equals(dateOf(until));
        var isDue = day.equals(dueDay) && clock.openInterval().isEmpty();
        var state = state(day, end);
        var holiday = state == State.OFF ? calendar.holiday(day).orElse(null) : null;
        return new StripDay(day, state, isToday, isDue, holiday);
    }

    private State state(LocalDate day, Count.End end) {
        var dueDay = dateOf(end.at());
        var movedOff = day.isAfter(end.lastDay()) && day.isBefore(dueDay) && !calendar.isWorkingDay(day);
        if (!counts(day) || movedOff) {
            return State.OFF;
        }
        if (cause(day) != null) {
            return State.HELD;
        }
        if (day.isAfter(dueDay)) {
            return State.LATE;
        }
        return day.isAfter(dateOf(until)) ? State.LEFT : State.USED;
    }

    /** Days off in a row are one thin box; today stays marked on it. */
    private static void add(List<StripDay> days, StripDay next) {
        var joins =
                next.state() == State.OFF && !days.isEmpty() && days.getLast().state() == State.OFF;
        if (joins) {
            var first = days.removeLast();
            var holiday = first.holiday() == null ? next.holiday() : first.holiday();
            days.add(new StripDay(first.date(), State.OFF, first.today() || next.today(), false, holiday));
        } else {
            days.add(next);
        }
    }

    /** Working days after that of reception on which the clock ran. */
    long workingDaysUsed() {
        var first = dateOf(calendar.startOfWork(clock.received())).plusDays(1);
        var last = dateOf(until);
        // Received and ready on the same day off: the day of reception is the next working day.
        return last.isBefore(first)
                ? 0
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> calendar.isWorkingDay(day) && cause(day) == null)
                        .count();
    }

    private List<Stretch> stretchesOfDays() {
        var stretches = new ArrayList<Stretch>();
        var last = dateOf(until);
        var received = dateOf(calendar.startOfWork(clock.received()));
        for (var day = received.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (counts(day)) {
                var at = day.atStartOfDay(WorkCalendar.ZONE).toInstant();
                join(stretches, new Stretch(cause(day), at, at, 1, Duration.ZERO, false));
            }
        }
        return ongoing(stretches);
    }

    private List<Stretch> stretchesOfTime() {
        var stretches = new ArrayList<Stretch>();
        var start = calendar.startOfWork(clock.received());
        var cuts = Stream.concat(
                        Stream.of(start, until), clock.intervals().stream().flatMap(ClockCourse::ends))
                .filter(cut -> !cut.isBefore(start) && !cut.isAfter(until))
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < cuts.size(); i++) {
            var from = cuts.get(i - 1);
            var to = cuts.get(i);
            join(stretches, new Stretch(cause(from), from, to, 0, calendar.workingTime(from, to), false));
        }
        return ongoing(stretches);
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && Objects.equals(stretches.getLast().cause(), next.cause())) {
            var last = stretches.removeLast();
            var time = last.time().plus(next.time());
            stretches.add(new Stretch(last.cause(), last.from(), next.to(), last.days() + next.days(), time, false));
        } else {
            stretches.add(next);
        }
    }

    private List<Stretch> ongoing(List<Stretch> stretches) {
        if (!finished && !stretches.isEmpty()) {
            var last = stretches.removeLast();
            stretches.add(new Stretch(last.cause(), last.from(), last.to(), last.days(), last.time(), true));
        }
        return List.copyOf(stretches);
    }

    private boolean counts(LocalDate day) {
        return !clock.limit().unit().skipsDaysOff() || calendar.isWorkingDay(day);
    }

    private boolean waitsForFullDossier() {
        return clock.intervals().stream()
                .anyMatch(interval -> interval instanceof ClockInterval.Restart && interval.open());
    }

    private @Nullable ClockInterval cause(LocalDate day) {
        return clock.intervals().stream()
                .filter(interval -> dateOf(interval.from()).isBefore(day)
                        && !lastHeldDay(interval).isBefore(day))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ClockInterval cause(Instant from) {
        return clock.intervals().stream()
                .filter(interval ->
                        !interval.from().isAfter(from) && endOf(interval).isAfter(from))
                .findFirst()
                .orElse(null);
    }

    /** The day of the return of a full dossier is held like a day of reception, and by the same rule. */
    private LocalDate lastHeldDay(ClockInterval interval) {
        var end = endOf(interval);
        return dateOf(interval instanceof ClockInterval.Restart && !interval.open() ? calendar.startOfWork(end) : end);
    }

    /** Where an interval ends as seen from the moment of looking; a new date holds nothing. */
    private Instant endOf(ClockInterval interval) {
        return switch (interval) {
            case ClockInterval.Pause pause -> pause.to() == null ? until.plusNanos(1) : pause.to();
            case ClockInterval.Restart restart -> restart.to() == null ? until.plusNanos(1) : restart.to();
            case ClockInterval.Redate redate -> redate.from();
        };
    }

    private static Stream<Instant> ends(ClockInterval interval) {
        return switch (interval) {
            case ClockInterval.Pause pause ->
                Stream.of(pause.from(), Objects.requireNonNullElse(pause.to(), pause.from()));
            case ClockInterval.Restart restart ->
                Stream.of(restart.from(), Objects.requireNonNullElse(restart.to(), restart.from()));
            case ClockInterval.Redate redate -> Stream.of(redate.from());
        };
    }
}
