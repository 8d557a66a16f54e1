package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.booking.BookableDay;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;

/** Tells which half hours of a counter are free. */
@UseCase
public class ListHalfHours {

    private final Permissions permissions;
    private final Counters counters;
    private final Calendars calendars;
    private final BookingQueries queries;
    private final Seats seats;
    private final Clock clock;

    ListHalfHours(
            Permissions permissions,
            Counters counters,
            Calendars calendars,
            BookingQueries queries,
            Seats seats,
            Clock clock) {
        this.permissions = permissions;
        this.counters = counters;
        this.calendars = calendars;
        this.queries = queries;
        this.seats = seats;
        this.clock = clock;
    }

    /** Days on which the counter works, from the next half hour on; a day after the office's last one is none. */
    public List<BookableDay> list(Actor actor, ProcedureCode procedure, UnitId office) {
        permissions.require(actor, Permission.PROCEDURE_READ, null);
        var now = clock.instant();
        var today = WorkCalendar.dateOf(now);
        var unit = counters.require(counters.bookable(procedure), office, today);
        var last = today.plusDays(seats.daysAhead());
        var offer = new Offer(new HalfHours(calendars.calendar()), queries.taken(office, today, last), seats.of(unit));
        return Stream.iterate(today, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(unit.validity()::includes)
                .map(day -> offer.on(day, now))
                .filter(day -> !day.halfHours().isEmpty())
                .toList();
    }

    private record Offer(HalfHours halfHours, Map<Instant, Integer> taken, int seats) {

        BookableDay on(LocalDate day, Instant now) {
            var free = halfHours.on(day).stream()
                    .filter(start -> start.isAfter(now))
                    .map(start -> new BookableDay.HalfHour(start, Math.max(0, seats - taken.getOrDefault(start, 0))))
                    .toList();
            return new BookableDay(day, free);
        }
    }
}
