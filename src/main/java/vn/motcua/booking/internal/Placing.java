package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.booking.BookingException;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;

/** Puts a booking into its half hour, or says why it cannot be there. */
@Component
class Placing {

    private final Counters counters;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Seats seats;
    private final BookingStore store;
    private final Clock clock;

    Placing(Counters counters, Catalogue catalogue, Calendars calendars, Seats seats, BookingStore store, Clock clock) {
        this.counters = counters;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.seats = seats;
        this.store = store;
        this.clock = clock;
    }

    /** Keeps the booking in the caller's transaction. */
    void place(Kept booking, String madeWith) {
        var now = clock.instant();
        requireOpen(booking.start(), now);
        var unit = counters.require(catalogue.version(booking.version()), booking.office(), booking.day());
        if (store.hasOne(booking)) {
            throw new BookingException.HasOne();
        }
        int places = seats.of(unit);
        for (int attempt = 0; attempt <= places; attempt++) {
            if (store.add(booking, madeWith, places, now)) {
                return;
            }
        }
        throw new BookingException.Full();
    }

    private void requireOpen(Instant start, Instant now) {
        var last = WorkCalendar.dateOf(now).plusDays(seats.daysAhead());
        if (!start.isAfter(now)
                || WorkCalendar.dateOf(start).isAfter(last)
                || !new HalfHours(calendars.calendar()).include(start)) {
            throw new BookingException.NotOpenThen();
        }
    }
}
