package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.booking.Attendance;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingState;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** The counter notes who came. A note that was wrong is put right by the next one; both stay in the record of acts. */
@UseCase
public class MarkBooking {

    private final Permissions permissions;
    private final BookingStore store;
    private final Records records;
    private final Views views;
    private final Clock clock;

    MarkBooking(Permissions permissions, BookingStore store, Records records, Views views, Clock clock) {
        this.permissions = permissions;
        this.store = store;
        this.records = records;
        this.views = views;
        this.clock = clock;
    }

    /** Notes it on the day itself or later; that nobody came only once the half hour has begun. */
    @Transactional
    public Booking mark(Actor actor, BookingId id, Attendance attendance) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.BOOKING_ATTEND, null);
            throw new IdentityException.NotPermitted(Permission.BOOKING_ATTEND);
        }
        permissions.require(actor, Permission.BOOKING_ATTEND, officer.unit());
        var booking = store.lock(id)
                .filter(found -> found.office().equals(officer.unit()))
                .orElseThrow(BookingException.UnknownBooking::new);
        if (booking.state() == attendance.state()) {
            return views.of(booking);
        }
        if (booking.state() == BookingState.CANCELLED) {
            throw new BookingException.TooLate();
        }
        var now = clock.instant();
        if (now.isBefore(from(booking, attendance))) {
            throw new BookingException.TooEarly();
        }
        store.change(id, attendance.state(), now);
        records.act(actor, "booking.mark", id, attendance.name());
        return views.of(store.lock(id).orElseThrow());
    }

    private static Instant from(Kept booking, Attendance attendance) {
        return attendance == Attendance.MISSED
                ? booking.start()
                : booking.day().atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
