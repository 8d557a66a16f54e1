package vn.motcua.calendar;

import static vn.motcua.calendar.WorkCalendar.earlier;
import static vn.motcua.calendar.WorkCalendar.instant;
import static vn.motcua.calendar.WorkCalendar.later;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Working time minus the stretches in which the clock stands: what a limit in hours runs on. */
record OpenTime(WorkCalendar calendar, Holds holds) {

    /** The earliest instant by which so much open time has passed after {@code from}. */
    Instant after(Instant from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Working time runs forward only: " + time);
        }
        var left = time;
        for (var day = WorkCalendar.dateOf(from); ; day = day.plusDays(1)) {
            for (var piece : pieces(day, from)) {
                if (left.compareTo(piece.length()) <= 0) {
                    return piece.from().plus(left);
                }
                left = left.minus(piece.length());
            }
        }
    }

    /** How much open time a day has between two instants. */
    Duration on(LocalDate day, Instant from, Instant to) {
        return pieces(day, from).stream()
                .map(piece -> new Holds.Span(piece.from(), earlier(piece.to(), to)))
                .filter(piece -> piece.from().isBefore(piece.to()))
                .map(Holds.Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Holds.Span> pieces(LocalDate day, Instant from) {
        return calendar.windows(day).stream()
                .map(window -> new Holds.Span(
                        later(from, instant(day.atTime(window.opens()))), instant(day.atTime(window.closes()))))
                .filter(span -> span.from().isBefore(span.to()))
                .flatMap(span -> holds.cutFrom(span).stream())
                .toList();
    }
}
