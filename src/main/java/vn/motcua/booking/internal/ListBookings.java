package vn.motcua.booking.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.motcua.booking.Booking;
import vn.motcua.booking.CounterDay;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.UseCase;

/** An officer sees who comes to the own counter. */
@UseCase(reads = true)
public class ListBookings {

    private final Permissions permissions;
    private final BookingStore store;
    private final BookingQueries queries;
    private final Calendars calendars;
    private final Organisation organisation;
    private final Reading reading;
    private final Clock clock;

    ListBookings(
            Permissions permissions,
            BookingStore store,
            BookingQueries queries,
            Calendars calendars,
            Organisation organisation,
            Reading reading,
            Clock clock) {
        this.permissions = permissions;
        this.store = store;
        this.queries = queries;
        this.calendars = calendars;
        this.organisation = organisation;
        this.reading = reading;
        this.clock = clock;
    }

    /** The day, half hour by half hour; the look is recorded. */
    public CounterDay list(Actor actor, LocalDate date) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.BOOKING_ATTEND, null);
            throw new IdentityException.NotPermitted(Permission.BOOKING_ATTEND);
        }
        permissions.require(actor, Permission.BOOKING_ATTEND, officer.unit());
        reading.records().readDay(actor, organisation.unit(officer.unit()).key() + "/" + date);
        var calendar = calendars.calendar();
        return new CounterDay(
                date,
                calendar.kind(date),
                officer.unitName(),
                rows(officer, date, new HalfHours(calendar)),
                queries.expected(officer.unit(), WorkCalendar.dateOf(clock.instant())).stream()
                        .map(day -> new CounterDay.Ahead(day.day(), day.people(), calendar.isWorkingDay(day.day())))
                        .toList());
    }

    private List<CounterDay.Row> rows(OfficerInPost officer, LocalDate date, HalfHours halfHours) {
        var bookings =
                store.on(officer.unit(), date).stream().map(reading.views()::of).collect(groupingBy(Booking::start));
        var open = halfHours.on(date);
        var starts = new TreeSet<>(open);
        starts.addAll(bookings.keySet());
        return starts.stream()
                .map(start -> new CounterDay.Row(start, open.contains(start), bookings.getOrDefault(start, List.of())))
                .toList();
    }

    /** How bookings are shown, and that they were. */
    @org.springframework.stereotype.Component
    record Reading(Records records, Views views) {}
}
