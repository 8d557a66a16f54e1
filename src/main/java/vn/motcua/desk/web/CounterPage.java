package vn.motcua.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingState;
import vn.motcua.booking.CounterDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.DomainException;

/**
 * A day at the counter.
 *
 * @param now office time
 * @param refused what could not be noted
 */
public record CounterPage(
        CounterDay day, Instant now, @Nullable DomainException refused) {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** How many people are expected or wait. */
    public long expected() {
        return day.rows().stream()
                .flatMap(row -> row.bookings().stream())
                .filter(booking -> booking.state().isOpen())
                .count();
    }

    /** How many booked this day. */
    public long all() {
        return day.rows().stream().mapToLong(row -> row.bookings().size()).sum();
    }

    public LocalDate today() {
        return WorkCalendar.dateOf(now);
    }

    public boolean running(CounterDay.Row row) {
        return !row.start().isAfter(now) && row.start().plus(HALF_HOUR).isAfter(now);
    }

    public Instant end(CounterDay.Row row) {
        return row.start().plus(HALF_HOUR);
    }

    /** From the day on it can be noted that somebody came. */
    public boolean canCome() {
        return !day.date().isAfter(today());
    }

    public boolean canMiss(Booking booking) {
        return !booking.start().isAfter(now);
    }

    /** Modifier of the tag of a state. */
    public static String tag(BookingState state) {
        return switch (state) {
            case BOOKED -> "wait";
            case ARRIVED -> "work";
            case SERVED -> "ready";
            case MISSED, CANCELLED -> "stop";
        };
    }

    /** Icon of the tag of a state. */
    public static String icon(BookingState state) {
        return switch (state) {
            case BOOKED -> "clock";
            case ARRIVED -> "user";
            case SERVED -> "check";
            case MISSED, CANCELLED -> "stop";
        };
    }
}
