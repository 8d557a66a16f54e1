package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadline arithmetic on one calendar: the one place that computes a due date. Pure; get it from {@link Calendars#deadlines()}.
 *
 * <p>The day of reception is not counted (Civil Code 2015, article 147). Reception outside working time counts as the next
 * opening of the office: before work and at noon on the same day, after work and on a day off on the next working day.
 * Limits in calendar days or months that end on a day off roll forward (article 148). Limits in days pause by whole days:
 * the day a pause begins is used, the day it ends is held. Limits in hours run within working windows and pause by minutes.
 */
public final class Deadlines {

    private final WorkCalendar calendar;
    private final DeadlinePolicy policy;

    public Deadlines(WorkCalendar calendar, DeadlinePolicy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /** The calendar these deadlines are counted on. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The same rules on another calendar. */
    Deadlines on(WorkCalendar other) {
        return new Deadlines(other, policy);
    }

    /** When a result is due, from reception, limit and all intervals of its clock. Never fails, never answers nothing. */
    public Due due(Instant received, TimeLimit limit, List<ClockInterval> intervals) {
        return due(new LegalClock(received, limit, intervals));
    }

    /** See {@link #due(Instant, TimeLimit, List)}. */
    public Due due(LegalClock clock) {
        var count = new Count(calendar, policy);
        var original = count.end(clock.received(), clock.limit(), Holds.none());
        var end = end(clock);
        var explanation = new Explaining(calendar, policy, clock).explain(original, end);
        return new Due(end.at(), original.at(), clock.openInterval().isPresent(), explanation);
    }

    /**
     * Everything a page shows of a clock at an instant.
     *
     * @param finished when the result was ready at the counter; null while it is not
     */
    public ClockFace face(LegalClock clock, Instant now, @Nullable Instant finished) {
        var due = due(clock);
        var course = new ClockCourse(calendar, clock, finished == null ? now : finished, finished != null);
        var strip = course.strip(due.held() ? end(clock.closedAt(now)) : end(clock));
        var words = words(clock, due, now, finished);
        return new ClockFace(clock, words, due, finished, strip, course.stretches());
    }

    private ClockWords words(LegalClock clock, Due due, Instant now, @Nullable Instant finished) {
        if (finished != null) {
            return finished(due.at(), clock.limit().unit(), finished);
        }
        return due.held()
                ? ClockWords.held(due.at())
                : running(due.at(), clock.limit().unit(), now);
    }

    /** The words for a clock that runs, counting what is left or over in the unit of its limit. */
    public ClockWords running(Instant due, TimeLimit.Unit unit, Instant now) {
        return new ClockReading(calendar, unit).running(due, now);
    }

    /** The words for a record in a list, counting working days. */
    public ClockWords running(Instant due, Instant now) {
        return running(due, TimeLimit.Unit.WORKING_DAYS, now);
    }

    /** The words for a clock that has stopped for good: early, on time or late. */
    public ClockWords finished(Instant due, TimeLimit.Unit unit, Instant finished) {
        return new ClockReading(calendar, unit).finished(due, finished);
    }

    /**
     * How many working days an office used until the result was ready: the day of reception is not counted, nor is a day on
     * which the clock stood or the dossier was back with its owner. Counted in working days whatever the limit is in.
     */
    public long workingDaysUsed(LegalClock clock, Instant finished) {
        return new ClockCourse(calendar, clock, finished, true).workingDaysUsed();
    }

    private Count.End end(LegalClock clock) {
        var count = new Count(calendar, policy);
        return clock.redate()
                .map(redate -> count.redated(redate, clock.holds()))
                .orElseGet(() -> count.end(clock.begin(), clock.limit(), clock.holds()));
    }
}
