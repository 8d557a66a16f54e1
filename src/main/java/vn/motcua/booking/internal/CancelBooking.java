package vn.motcua.booking.internal;

import java.time.Clock;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.BookingState;
import vn.motcua.identity.Actor;
import vn.motcua.shared.UseCase;

/** Frees a half hour that somebody booked and will not use. */
@UseCase
public class CancelBooking {

    private final Holders holders;
    private final BookingStore store;
    private final OneAtATime again;
    private final Told told;
    private final Views views;
    private final Clock clock;

    CancelBooking(Holders holders, BookingStore store, OneAtATime again, Told told, Views views, Clock clock) {
        this.holders = holders;
        this.store = store;
        this.again = again;
        this.told = told;
        this.views = views;
        this.clock = clock;
    }

    /** Cancels, until the half hour begins; what is cancelled stays so. */
    public Booking cancel(Actor actor, BookingKey key) {
        holders.holding(actor, key, store.find(key.code()).orElse(null));
        again.run(() -> cancelOnce(actor, key));
        return views.of(store.find(key.code()).orElseThrow(BookingException.UnknownBooking::new));
    }

    private boolean cancelOnce(Actor actor, BookingKey key) {
        var booking = store.lock(key.code()).orElseThrow(BookingException.UnknownBooking::new);
        if (booking.state() == BookingState.CANCELLED) {
            return false;
        }
        var now = clock.instant();
        if (booking.state() != BookingState.BOOKED || !booking.start().isAfter(now)) {
            throw new BookingException.TooLate();
        }
        store.change(booking.id(), BookingState.CANCELLED, now);
        told.act(actor, "booking.cancel", booking);
        told.cancelled(booking);
        return true;
    }
}
