package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Puts what the calendar computes into sentences of one language: limits, due dates and why, clocks, day strips. Made per
 * page or answer: {@code CalendarWords.of(ui::text)} in a template, {@code CalendarWords.in(messages, locale)} elsewhere.
 */
public final class CalendarWords {

    private final Texts texts;
    private final DateWords dates;

    private CalendarWords(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts);
    }

    public static CalendarWords of(Texts texts) {
        return new CalendarWords(texts);
    }

    /** The words of a language of the message files. */
    public static CalendarWords in(MessageSource messages, Locale locale) {
        return new CalendarWords((key, arguments) -> messages.getMessage(key, arguments, locale));
    }

    /** Dates and hours alone. */
    public DateWords dates() {
        return dates;
    }

    /** "3 ngày làm việc". */
    public String limit(TimeLimit limit) {
        return texts.text("calendar.limit." + key(limit.unit()), limit.amount());
    }

    /** For lists and cards: "còn 2 ngày", "17:00", "quá 1 ngày", "đang dừng", "đúng hạn", "sớm 1 ngày". */
    public String brief(ClockWords words) {
        return texts.text("calendar.due." + key(words.phrase()), words.amount(), dates.time(words.due()));
    }

    /** For the clock of one record: "Còn 2 ngày làm việc". */
    public String full(ClockWords words) {
        var key = "calendar.clock." + key(words.phrase());
        return texts.text(
                words.amount() > 0 ? key + "." + key(words.unit()) : key, words.amount(), dates.time(words.due()));
    }

    /** Beside the words of a clock: "hẹn trả 17:00, thứ Hai 31/05/2021", or since when and why it stands. */
    public String beside(ClockFace face) {
        var finished = face.finished();
        if (finished != null) {
            return texts.text(
                    "calendar.clock.beside.finished",
                    dates.dayMonth(WorkCalendar.dateOf(finished)),
                    dates.date(WorkCalendar.dateOf(face.due().at())));
        }
        var holding = face.clock().openInterval().orElse(null);
        return holding == null
                ? texts.text(
                        "calendar.clock.beside.due", dates.dateTime(face.due().at()))
                : texts.text("calendar.clock.beside.held", reason(holding), dates.shortDateTime(holding.from()));
    }

    /** How a due date was counted, one sentence a step. */
    public List<String> sentences(Explanation explanation) {
        var words = new ExplanationWords(this);
        return explanation.lines().stream().map(words::sentence).toList();
    }

    /** The same as one paragraph, for slips and the API. */
    public String paragraph(Explanation explanation) {
        return String.join(" ", sentences(explanation));
    }

    /** "hẹn trả 17:00, thứ Hai 31/05/2021", without the counting. */
    public String dueAt(Instant due) {
        return texts.text("calendar.clock.beside.due", dates.dateTime(due));
    }

    /** The day strip and the interval table of a clock. */
    public StripWords strip(ClockFace face) {
        return new StripWords(this, face);
    }

    /** Why a clock stood. */
    String reason(ClockInterval interval) {
        var reason = interval.reason();
        return reason.isKey() ? texts.text(reason.text()) : reason.text();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String name(Holiday holiday) {
        return dates.vietnamese() ? holiday.name() : holiday.nameEnglish();
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
