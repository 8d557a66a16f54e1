package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How a due date follows, step by step, in the order in which one would tell it. {@link CalendarWords} makes sentences of it.
 */
public record Explanation(List<Line> lines) {

    /** One step. */
    public sealed interface Line {}

    public record Received(Instant at) implements Line {}

    /** Received while the office was closed, so the clock takes it as received at its next opening. */
    public record CountsFrom(Instant at) implements Line {}

    /** The day of reception itself is not counted. */
    public record StartDayNotCounted(LocalDate day) implements Line {}

    /** A same-day procedure, received by the cut-off or after it. */
    public record SameDay(LocalTime cutOff, boolean after) implements Line {}

    /** The dossier went back and came again complete: the limit began anew. */
    public record Restarted(ClockInterval.Restart restart, Instant to) implements Line {}

    /** The days that were counted, each of them. */
    public record CountedDays(TimeLimit limit, List<LocalDate> days) implements Line {}

    /** The days that were counted, too many to name. */
    public record CountedSpan(TimeLimit limit, LocalDate first, LocalDate last) implements Line {}

    /** The working hours that were counted, by day. */
    public record CountedHours(TimeLimit limit, List<HoursOfDay> days) implements Line {}

    public record HoursOfDay(LocalDate date, Duration time) {}

    /** Days off in between that are not a usual weekend. */
    public record HolidaysSkipped(List<Holiday> holidays) implements Line {}

    public record WeekendsSkipped() implements Line {}

    /** Weekend days in between that were worked and therefore counted. */
    public record MakeUpDaysCounted(List<LocalDate> days) implements Line {}

    /** A finished pause and the days it added. */
    public record PausedDays(ClockInterval.Pause pause, List<LocalDate> days) implements Line {}

    /** A finished pause of a limit in hours and the working time it added. */
    public record PausedTime(ClockInterval.Pause pause, Instant to, Duration time) implements Line {}

    /** The last day was a day off. */
    public record RolledForward(LocalDate from, LocalDate to) implements Line {}

    /** The clock stood when the last day ended, so the result is due on the day it runs again. */
    public record DueWhenResumed(LocalDate day) implements Line {}

    public record Redated(ClockInterval.Redate redate) implements Line {}

    public record DueAt(Instant at) implements Line {}

    /** The first due date, where it is no longer the present one. */
    public record OriginallyDueAt(Instant at) implements Line {}

    /** The clock stands; the date will move. */
    public record StillHeld(ClockInterval interval) implements Line {}

    /** The holidays of a year are not in the table yet, so the date may still move. */
    public record YearNotKnown(int year) implements Line {}
}
