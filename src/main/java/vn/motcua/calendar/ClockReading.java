package vn.motcua.calendar;

import static vn.motcua.calendar.WorkCalendar.dateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.calendar.ClockWords.Kind;
import vn.motcua.calendar.ClockWords.Phrase;

/** Reads a clock: how many days are left or over, and how urgent that is. */
record ClockReading(WorkCalendar calendar, TimeLimit.Unit unit) {

    /** From this many days left a record is marked: the reminders to officer and leader fall into these days. */
    private static final int SOON = 2;

    ClockWords running(Instant due, Instant now) {
        var dueDay = dateOf(due);
        var today = dateOf(now);
        if (now.isAfter(due)) {
            var over = days(dueDay, today);
            return over > 0 ? words(Kind.LATE, Phrase.OVER, over, due) : words(Kind.LATE, Phrase.JUST_OVER, 0, due);
        }
        if (dueDay.equals(today)) {
            return words(Kind.SOON, Phrase.TODAY, 0, due);
        }
        var left = Math.max(1, days(today, dueDay));
        return words(left <= SOON ? Kind.SOON : Kind.CALM, Phrase.LEFT, left, due);
    }

    ClockWords finished(Instant due, Instant finished) {
        if (finished.isAfter(due)) {
            var over = days(dateOf(due), dateOf(finished));
            return over > 0
                    ? words(Kind.DONE, Phrase.FINISHED_LATE, over, due)
                    : words(Kind.DONE, Phrase.FINISHED_JUST_LATE, 0, due);
        }
        var early = days(dateOf(finished), dateOf(due));
        return early > 0 ? words(Kind.DONE, Phrase.EARLY, early, due) : words(Kind.DONE, Phrase.ON_TIME, 0, due);
    }

    private long days(LocalDate from, LocalDate to) {
        return unit.skipsDaysOff() ? calendar.workingDaysBetween(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private ClockWords words(Kind kind, Phrase phrase, long amount, Instant due) {
        var counted = unit.skipsDaysOff() ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.DAYS;
        return new ClockWords(kind, phrase, amount, counted, due);
    }
}
