package vn.motcua.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a counter works, with its half hours to come in their order.
 *
 * @param halfHours at least one, though none may be free
 */
public record BookableDay(LocalDate date, List<HalfHour> halfHours) {

    public BookableDay {
        halfHours = List.copyOf(halfHours);
    }

    /** How many people can still book this day. */
    public int free() {
        return halfHours.stream().mapToInt(HalfHour::free).sum();
    }

    /** A half hour that begins at an instant of office time, and how many people can still book it. */
    public record HalfHour(Instant start, int free) {}
}
