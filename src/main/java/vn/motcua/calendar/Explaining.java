package vn.motcua.calendar;

import static vn.motcua.calendar.WorkCalendar.dateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.Explanation.Line;

/** Tells how a due date was counted. Reads the same calendar and the same intervals as {@link Count}; decides nothing. */
record Explaining(WorkCalendar calendar, DeadlinePolicy policy, LegalClock clock) {

    /** More days than this are told as "from ... to ...". */
    private static final int NAMED_DAYS = 10;

    Explanation explain(Count.End original, Count.End end) {
        var lines = new ArrayList<Line>();
        reception(lines, original);
        restarts(lines);
        if (clock.limit().unit().inWholeDays()) {
            countedDays(lines, end);
        } else {
            countedHours(lines, end);
        }
        clock.redate().ifPresent(redate -> lines.add(new Explanation.Redated(redate)));
        lines.add(new Explanation.DueAt(end.at()));
        if (!end.at().equals(original.at())) {
            lines.add(new Explanation.OriginallyDueAt(original.at()));
        }
        clock.openInterval().ifPresent(open -> lines.add(new Explanation.StillHeld(open)));
        for (int year = dateOf(end.from()).getYear(); year <= dateOf(end.at()).getYear(); year++) {
            if (!calendar.knowsYear(year)) {
                lines.add(new Explanation.YearNotKnown(year));
            }
        }
        return new Explanation(List.copyOf(lines));
    }

    private void reception(List<Line> lines, Count.End original) {
        lines.add(new Explanation.Received(clock.received()));
        if (!original.from().equals(clock.received())) {
            lines.add(new Explanation.CountsFrom(original.from()));
        }
        switch (clock.limit().unit()) {
            case WORKING_DAYS, DAYS, MONTHS -> lines.add(new Explanation.StartDayNotCounted(dateOf(original.from())));
            case SAME_DAY -> {
                var after = new Count(calendar, policy).afterCutOff(original.from());
                lines.add(new Explanation.SameDay(policy.sameDayCutOff(), after));
            }
            case HOURS -> {}
        }
    }

    private void restarts(List<Line> lines) {
        for (var interval : clock.intervals()) {
            if (interval instanceof ClockInterval.Restart restart && restart.to() != null) {
                lines.add(new Explanation.Restarted(restart, restart.to()));
            }
        }
    }

    private void countedDays(List<Line> lines, Count.End end) {
        var holds = clock.holds();
        var days = span(end)
                .filter(this::counts)
                .filter(day -> !holds.holdsDay(day))
                .toList();
        if (clock.limit().unit() != TimeLimit.Unit.SAME_DAY && clock.redate().isEmpty() && !days.isEmpty()) {
            lines.add(
                    days.size() <= NAMED_DAYS
                            ? new Explanation.CountedDays(clock.limit(), days)
                            : new Explanation.CountedSpan(clock.limit(), days.getFirst(), days.getLast()));
        }
        daysOff(lines, end);
        pausedDays(lines);
        if (!calendar.isWorkingDay(end.lastDay())) {
            lines.add(new Explanation.RolledForward(end.lastDay(), calendar.workingDayFrom(end.lastDay())));
        }
        if (dateOf(end.at()).isAfter(calendar.workingDayFrom(end.lastDay()))) {
            lines.add(new Explanation.DueWhenResumed(dateOf(end.at())));
        }
    }

    private void daysOff(List<Line> lines, Count.End end) {
        if (!clock.limit().unit().skipsDaysOff()) {
            return;
        }
        var skipped = span(end).filter(day -> !calendar.isWorkingDay(day)).toList();
        if (skipped.stream().anyMatch(day -> calendar.kind(day) == DayKind.WEEKEND)) {
            lines.add(new Explanation.WeekendsSkipped());
        }
        var holidays = skipped.stream()
                .map(calendar::holiday)
                .flatMap(Optional::stream)
                .toList();
        if (!holidays.isEmpty()) {
            lines.add(new Explanation.HolidaysSkipped(holidays));
        }
        var madeUp =
                span(end).filter(day -> calendar.kind(day) == DayKind.MAKE_UP).toList();
        if (!madeUp.isEmpty()) {
            lines.add(new Explanation.MakeUpDaysCounted(madeUp));
        }
    }

    private void pausedDays(List<Line> lines) {
        for (var pause : pausesOfThisRound()) {
            var held = new Holds(List.of(new Holds.Span(pause.from(), endOf(pause))));
            var days = Stream.iterate(
                            dateOf(pause.from()), day -> !day.isAfter(dateOf(endOf(pause))), day -> day.plusDays(1))
                    .filter(day -> held.holdsDay(day) && counts(day))
                    .toList();
            lines.add(new Explanation.PausedDays(pause, days));
        }
    }

    private void countedHours(List<Line> lines, Count.End end) {
        var open = new OpenTime(calendar, clock.holds());
        var days = Stream.iterate(dateOf(end.from()), day -> !day.isAfter(dateOf(end.at())), day -> day.plusDays(1))
                .map(day -> new Explanation.HoursOfDay(day, open.on(day, end.from(), end.at())))
                .filter(hours -> hours.time().isPositive())
                .toList();
        if (clock.redate().isEmpty()) {
            lines.add(new Explanation.CountedHours(clock.limit(), days));
        }
        for (var pause : pausesOfThisRound()) {
            var time = calendar.workingTime(WorkCalendar.later(pause.from(), end.from()), endOf(pause));
            lines.add(new Explanation.PausedTime(pause, endOf(pause), time));
        }
    }

    private List<ClockInterval.Pause> pausesOfThisRound() {
        return clock.intervals().stream()
                .filter(ClockInterval.Pause.class::isInstance)
                .map(ClockInterval.Pause.class::cast)
                .filter(pause -> !pause.open() && endOf(pause).isAfter(clock.begin()))
                .toList();
    }

    private static Instant endOf(ClockInterval.Pause pause) {
        var to = pause.to();
        return to == null ? pause.from() : to;
    }

    private boolean counts(LocalDate day) {
        return !clock.limit().unit().skipsDaysOff() || calendar.isWorkingDay(day);
    }

    /** The days after reception up to the last one counted. */
    private Stream<LocalDate> span(Count.End end) {
        var first = dateOf(calendar.startOfWork(clock.begin())).plusDays(1);
        return Stream.iterate(first, day -> !day.isAfter(end.lastDay()), day -> day.plusDays(1));
    }
}
