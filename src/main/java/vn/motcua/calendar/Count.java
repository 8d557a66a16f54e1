package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Counts one limit from one moment around the stretches in which the clock stands. The arithmetic and nothing else. */
record Count(WorkCalendar calendar, DeadlinePolicy policy) {

    /**
     * The end of a count.
     *
     * @param from the moment that counts as reception, in working time
     * @param lastDay the last day counted, before it was moved off a day off
     * @param at when the limit ends
     */
    record End(Instant from, LocalDate lastDay, Instant at) {}

    End end(Instant received, TimeLimit limit, Holds holds) {
        var from = calendar.startOfWork(received);
        var start = WorkCalendar.dateOf(from);
        Predicate<LocalDate> working = calendar::isWorkingDay;
        return switch (limit.unit()) {
            case HOURS -> hours(from, Duration.ofHours(limit.amount()), holds);
            case WORKING_DAYS -> days(from, limit.amount(), working, holds);
            case DAYS -> days(from, limit.amount(), anyDay -> true, holds);
            case MONTHS ->
                days(from, ChronoUnit.DAYS.between(start, start.plusMonths(limit.amount())), anyDay -> true, holds);
            case SAME_DAY -> days(from, afterCutOff(from) ? 1 : 0, working, holds);
        };
    }

    /** A date set by decision, kept as so many working days from the decision, so that later pauses still add to it. */
    End redated(ClockInterval.Redate redate, Holds holds) {
        var decided = WorkCalendar.dateOf(redate.from());
        var days = calendar.workingDaysBetween(decided, calendar.workingDayFrom(redate.day()));
        var endOfDay =
                new Count(calendar, new DeadlinePolicy(DeadlinePolicy.DueClock.END_OF_DAY, policy.sameDayCutOff()));
        return endOfDay.days(redate.from(), days, calendar::isWorkingDay, holds);
    }

    boolean afterCutOff(Instant from) {
        return LocalDateTime.ofInstant(from, WorkCalendar.ZONE).toLocalTime().isAfter(policy.sameDayCutOff());
    }

    private End hours(Instant from, Duration time, Holds holds) {
        var at = new OpenTime(calendar, holds).after(from, time);
        return new End(from, WorkCalendar.dateOf(at), at);
    }

    private End days(Instant from, long number, Predicate<LocalDate> counts, Holds holds) {
        var last = WorkCalendar.dateOf(from);
        for (long left = number; left > 0; ) {
            last = last.plusDays(1);
            if (counts.test(last) && !holds.holdsDay(last)) {
                left--;
            }
        }
        return new End(from, last, clearOfHolds(calendar.workingDayFrom(last), from, holds));
    }

    /**
     * A pause that begins on the last day leaves no whole day to add; the result is then due on the day the clock runs
     * again. Without this a record would become late while its clock stands.
     */
    private Instant clearOfHolds(LocalDate lastDay, Instant from, Holds holds) {
        var at = clock(lastDay, from);
        for (var hold = holds.over(at); hold.isPresent(); hold = holds.over(at)) {
            var resumed = hold.get().to();
            var day = calendar.workingDayFrom(WorkCalendar.dateOf(resumed));
            while (clock(day, from).isBefore(resumed)) {
                day = calendar.nextWorkingDay(day);
            }
            at = clock(day, from);
        }
        return at;
    }

    private Instant clock(LocalDate day, Instant from) {
        return switch (policy.dueClock()) {
            case END_OF_DAY -> calendar.closeOf(day);
            case SAME_HOUR -> sameHour(day, from);
        };
    }

    /** The hour of reception; where the day's windows differ, the next opening of that day or the end of its work. */
    private Instant sameHour(LocalDate day, Instant from) {
        var time = LocalDateTime.ofInstant(from, WorkCalendar.ZONE).toLocalTime();
        var opening = calendar.startOfWork(WorkCalendar.instant(day.atTime(time)));
        return WorkCalendar.earlier(opening, calendar.closeOf(day));
    }
}
