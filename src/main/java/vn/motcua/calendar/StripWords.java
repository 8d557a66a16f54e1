package vn.motcua.calendar;

import java.time.Instant;
import java.util.ArrayList;
import vn.motcua.calendar.ClockFace.Stretch;
import vn.motcua.calendar.ClockFace.StripDay;
import vn.motcua.calendar.ClockFace.StripDay.State;

/** The words around the day strip and in the interval table of one clock. */
public final class StripWords {

    private final CalendarWords words;
    private final ClockFace face;

    StripWords(CalendarWords words, ClockFace face) {
        this.words = words;
        this.face = face;
    }

    /** The whole strip in one sentence, for those who do not see it. */
    public String summary() {
        var parts = new ArrayList<String>();
        for (var state : new State[] {State.USED, State.HELD, State.LEFT, State.LATE}) {
            var days = face.strip().stream().filter(day -> day.state() == state).count();
            if (days > 0) {
                parts.add(words.text("calendar.strip.count." + state.style(), days));
            }
        }
        face.strip().stream()
                .filter(StripDay::today)
                .forEach(day -> parts.add(
                        words.text("calendar.strip.is-today", words.dates().box(day.date()))));
        face.strip().stream()
                .filter(StripDay::due)
                .forEach(day -> parts.add(
                        words.text("calendar.strip.is-due", words.dates().box(day.date()))));
        return words.text("calendar.strip.summary", String.join(", ", parts));
    }

    /** Under a box: "27/5"; nothing under days off. */
    public String under(StripDay day) {
        return day.state() == State.OFF ? "" : words.dates().box(day.date());
    }

    /** Spoken with a box: "đã dùng, hôm nay". */
    public String spoken(StripDay day) {
        var parts = new ArrayList<String>();
        var holiday = day.holiday();
        parts.add(
                holiday == null ? words.text("calendar.strip.day." + day.state().style()) : words.name(holiday));
        if (day.today()) {
            parts.add(words.text("calendar.strip.today"));
        }
        if (day.due()) {
            parts.add(words.text("calendar.strip.due"));
        }
        return String.join(", ", parts);
    }

    /** "Chạy", or why it stood. */
    public String what(Stretch stretch) {
        return switch (stretch.cause()) {
            case null -> words.text("calendar.table.ran");
            case ClockInterval.Restart restart -> words.text("calendar.table.restart", words.reason(restart));
            case ClockInterval.Pause pause -> words.text("calendar.table.paused", words.reason(pause));
            case ClockInterval.Redate redate -> words.reason(redate);
        };
    }

    public String from(Stretch stretch) {
        return face.inHours() ? words.dates().shortDateTime(stretch.from()) : day(stretch.from());
    }

    public String to(Stretch stretch) {
        if (stretch.ongoing()) {
            return words.text("calendar.table.now");
        }
        return face.inHours() ? words.dates().shortDateTime(stretch.to()) : day(stretch.to());
    }

    /** Head of the last column: days or time. */
    public String countedHead() {
        return words.text(face.inHours() ? "calendar.table.counted-time" : "calendar.table.counted-days");
    }

    /** How much of the limit the stretch used: days, or working time. */
    public String counted(Stretch stretch) {
        if (face.inHours()) {
            return stretch.ran() ? words.dates().duration(stretch.time()) : "0";
        }
        return stretch.ran() ? Long.toString(stretch.days()) : "0";
    }

    private String day(Instant moment) {
        return words.dates().weekdayDay(WorkCalendar.dateOf(moment));
    }
}
