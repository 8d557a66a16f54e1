package vn.motcua.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkingWindow;

/** The half hours in which an office works, cut from its working windows; what is left of a window is none. */
public record HalfHours(WorkCalendar calendar) {

    /** Length of one. */
    public static final Duration LENGTH = Duration.ofMinutes(30);

    /** Begins of the half hours of a day in their order; none on a day off. */
    public List<Instant> on(LocalDate date) {
        return calendar.windows(date).stream()
                .flatMap(window -> within(date, window))
                .toList();
    }

    /** Whether a half hour of work begins at that instant. */
    public boolean include(Instant start) {
        return on(WorkCalendar.dateOf(start)).contains(start);
    }

    private static Stream<Instant> within(LocalDate date, WorkingWindow window) {
        var opens = date.atTime(window.opens()).atZone(WorkCalendar.ZONE).toInstant();
        var closes = date.atTime(window.closes()).atZone(WorkCalendar.ZONE).toInstant();
        return Stream.iterate(opens, start -> !start.plus(LENGTH).isAfter(closes), start -> start.plus(LENGTH));
    }
}
