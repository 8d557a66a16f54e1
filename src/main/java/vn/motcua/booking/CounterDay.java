package vn.motcua.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.DayKind;

/**
 * A day at one counter: who comes when.
 *
 * @param rows every half hour the counter works, also without a booking, and those that were booked before the day was
 *     given off
 * @param ahead the counter's days from today on that have bookings, with how many people are expected
 */
public record CounterDay(LocalDate date, DayKind kind, String officeName, List<Row> rows, List<Ahead> ahead) {

    public CounterDay {
        rows = List.copyOf(rows);
        ahead = List.copyOf(ahead);
    }

    /** Bookings of people who expect a counter that will not work then. */
    public long closedOn() {
        return rows.stream()
                .filter(row -> !row.open())
                .flatMap(row -> row.bookings().stream())
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .count();
    }

    /**
     * A half hour.
     *
     * @param open whether the counter works in it
     */
    public record Row(Instant start, boolean open, List<Booking> bookings) {

        public Row {
            bookings = List.copyOf(bookings);
        }
    }

    /**
     * A day to come.
     *
     * @param open whether it is a working day still
     */
    public record Ahead(LocalDate date, int expected, boolean open) {}
}
