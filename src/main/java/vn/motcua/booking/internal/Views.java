package vn.motcua.booking.internal;

import org.springframework.stereotype.Component;
import vn.motcua.booking.Booking;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.Catalogue;

/** Bookings as they are shown. */
@Component
class Views {

    private final Catalogue catalogue;
    private final Calendars calendars;

    Views(Catalogue catalogue, Calendars calendars) {
        this.catalogue = catalogue;
        this.calendars = calendars;
    }

    Booking of(Kept kept) {
        return new Booking(
                kept.id(),
                kept.code(),
                kept.state(),
                kept.procedure(),
                catalogue.version(kept.version()).title(),
                kept.office(),
                kept.officeName(),
                kept.start(),
                kept.person().name(),
                kept.person().phone(),
                kept.person().documents(),
                kept.person().copies(),
                new HalfHours(calendars.calendar()).include(kept.start()));
    }
}
