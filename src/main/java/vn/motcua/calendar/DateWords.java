package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Dates and hours as pages write them, in the language of the texts: "14:20, thứ Năm 27/05/2021". No time zone is shown. */
public final class DateWords {

    private final Texts texts;
    private final Locale language;

    public DateWords(Texts texts) {
        this.texts = texts;
        this.language = Locale.forLanguageTag(texts.text("calendar.language"));
    }

    /** "14:20, thứ Năm 27/05/2021". */
    public String dateTime(Instant moment) {
        return texts.text("calendar.format.date-time", time(moment), weekdayDate(WorkCalendar.dateOf(moment)));
    }

    /** As {@link #dateTime}, with the year left out: "14:20, thứ Năm 27/05". */
    public String shortDateTime(Instant moment) {
        return texts.text("calendar.format.date-time", time(moment), weekdayDay(WorkCalendar.dateOf(moment)));
    }

    /** "thứ Năm 27/05/2021". */
    public String weekdayDate(LocalDate date) {
        return texts.text("calendar.format.weekday-date", weekday(date), date(date));
    }

    /** "thứ Năm 27/05". */
    public String weekdayDay(LocalDate date) {
        return texts.text("calendar.format.weekday-date", weekday(date), dayMonth(date));
    }

    /** "27/05/2021". */
    public String date(LocalDate date) {
        return format("date", date);
    }

    /** "27/05". */
    public String dayMonth(LocalDate date) {
        return format("day-month", date);
    }

    /** "8:40". */
    public String time(Instant moment) {
        return time(LocalDateTime.ofInstant(moment, WorkCalendar.ZONE).toLocalTime());
    }

    /** "8:40". */
    public String time(LocalTime time) {
        return format("time", time);
    }

    /** A running clock, always four digits: "08:40, thứ Năm 27/05/2021". */
    public String clock(Instant moment) {
        var time = format("clock", LocalDateTime.ofInstant(moment, WorkCalendar.ZONE));
        return texts.text("calendar.format.date-time", time, weekdayDate(WorkCalendar.dateOf(moment)));
    }

    /** "2 giờ 30 phút". */
    public String duration(Duration time) {
        var minutes = time.toMinutesPart();
        if (minutes == 0) {
            return texts.text("calendar.format.hours", time.toHours());
        }
        return time.toHours() == 0
                ? texts.text("calendar.format.minutes", minutes)
                : texts.text("calendar.format.hours-minutes", time.toHours(), minutes);
    }

    /** "28, 31/05, 01/06": the month once for its days. */
    public String list(List<LocalDate> dates) {
        var months = dates.stream().collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
        return months.values().stream().map(this::listOfMonth).collect(Collectors.joining(", "));
    }

    /** "10–16/02" or "30/04". */
    public String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return dayMonth(first);
        }
        var start = YearMonth.from(first).equals(YearMonth.from(last)) ? format("day", first) : dayMonth(first);
        return start + "–" + dayMonth(last);
    }

    /** "27/5", under a box of the day strip. */
    String box(LocalDate date) {
        return format("box", date);
    }

    boolean vietnamese() {
        return language.getLanguage().equals("vi");
    }

    private String weekday(LocalDate date) {
        return texts.text("calendar.weekday." + date.getDayOfWeek().getValue());
    }

    private String listOfMonth(List<LocalDate> dates) {
        var last = dates.getLast();
        return dates.stream()
                .map(date -> date.equals(last) ? dayMonth(date) : format("day", date))
                .collect(Collectors.joining(", "));
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(texts.text("calendar.pattern." + pattern), language)
                .format(value);
    }
}
