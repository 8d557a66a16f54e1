package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One sentence for each step of an explanation. */
record ExplanationWords(CalendarWords words) {

    private static final int NAMED_DAYS = 10;

    String sentence(Explanation.Line line) {
        var dates = words.dates();
        return switch (line) {
            case Explanation.Received(var at) -> text("received", dates.dateTime(at));
            case Explanation.CountsFrom(var at) -> text("counts-from", dates.dateTime(at));
            case Explanation.StartDayNotCounted(var day) -> text("start-day", dates.dayMonth(day));
            case Explanation.SameDay(var cutOff, var after) ->
                text(after ? "after-cut-off" : "before-cut-off", dates.time(cutOff));
            case Explanation.Restarted(var restart, var to) ->
                text("restarted", reason(restart), dates.weekdayDate(day(restart)), dates.dateTime(to));
            case Explanation.CountedDays(var limit, var days) -> text("counted", words.limit(limit), dates.list(days));
            case Explanation.CountedSpan(var limit, var first, var last) ->
                text("counted-span", words.limit(limit), dates.weekdayDate(first), dates.weekdayDate(last));
            case Explanation.CountedHours(var limit, var days) -> text("counted", words.limit(limit), hours(days));
            case Explanation.WeekendsSkipped() -> text("weekends");
            case Explanation.HolidaysSkipped(var holidays) -> text("holidays", names(holidays));
            case Explanation.MakeUpDaysCounted(var days) ->
                text("make-up", days.stream().map(dates::weekdayDay).collect(Collectors.joining(", ")));
            case Explanation.PausedDays paused -> paused(paused);
            case Explanation.PausedTime(var pause, var to, var time) ->
                text(
                        "paused-time",
                        dates.duration(time),
                        dates.shortDateTime(pause.from()),
                        dates.shortDateTime(to),
                        reason(pause));
            case Explanation.RolledForward(var from, var to) ->
                text("rolled", dates.weekdayDay(from), dates.weekdayDay(to));
            case Explanation.DueWhenResumed(var day) -> text("due-when-resumed", dates.weekdayDay(day));
            case Explanation.Redated(var redate) -> text("redated", dates.weekdayDate(redate.day()), reason(redate));
            case Explanation.DueAt(var at) -> text("due", dates.dateTime(at));
            case Explanation.OriginallyDueAt(var at) -> text("original", dates.dateTime(at));
            case Explanation.StillHeld(ClockInterval.Restart restart) ->
                text("held-restart", dates.dateTime(restart.from()), reason(restart));
            case Explanation.StillHeld(var interval) -> text("held", dates.dateTime(interval.from()), reason(interval));
            case Explanation.YearNotKnown(var year) -> text("year-not-known", Integer.toString(year));
        };
    }

    private String paused(Explanation.PausedDays paused) {
        var days = paused.days();
        if (days.isEmpty()) {
            return text("paused-within-day", words.dates().weekdayDay(day(paused.pause())), reason(paused.pause()));
        }
        var named = days.size() <= NAMED_DAYS
                ? words.dates().list(days)
                : words.dates().range(days.getFirst(), days.getLast());
        return text("paused", days.size(), named, reason(paused.pause()));
    }

    private String hours(List<Explanation.HoursOfDay> days) {
        return days.stream()
                .map(day -> text(
                        "hours-of-day",
                        words.dates().duration(day.time()),
                        words.dates().dayMonth(day.date())))
                .collect(Collectors.joining(", "));
    }

    /** "30/04 (...), 10–16/02 (Tết Nguyên đán)": days of one holiday in a row are named once. */
    private String names(List<Holiday> holidays) {
        var groups = new ArrayList<List<Holiday>>();
        for (var holiday : holidays) {
            if (!groups.isEmpty() && follows(groups.getLast().getLast(), holiday)) {
                groups.getLast().add(holiday);
            } else {
                groups.add(new ArrayList<>(List.of(holiday)));
            }
        }
        return groups.stream()
                .map(group -> words.dates()
                                .range(group.getFirst().date(), group.getLast().date())
                        + " (" + words.name(group.getFirst()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean follows(Holiday one, Holiday next) {
        return one.date().plusDays(1).equals(next.date()) && one.name().equals(next.name());
    }

    private String reason(ClockInterval interval) {
        return words.reason(interval);
    }

    private static LocalDate day(ClockInterval interval) {
        return WorkCalendar.dateOf(interval.from());
    }

    private String text(String key, Object... arguments) {
        return words.text("calendar.why." + key, arguments);
    }
}
