package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Instant;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.BookingState;
import vn.motcua.identity.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** Books another half hour at the same counter in place of the one that was booked; both or neither. */
@UseCase
public class MoveBooking {

    private final Holders holders;
    private final BookingStore store;
    private final Placing placing;
    private final OneAtATime again;
    private final Told told;
    private final Clock clock;

    MoveBooking(Holders holders, BookingStore store, Placing placing, OneAtATime again, Told told, Clock clock) {
        this.holders = holders;
        this.store = store;
        this.placing = placing;
        this.again = again;
        this.told = told;
        this.clock = clock;
    }

    /** Moves, until the old half hour begins; where it already is, it stays. The code remains. */
    public Booking move(Actor actor, BookingKey key, Instant start) {
        holders.holding(actor, key, store.find(key.code()).orElse(null));
        return told.view(again.run(() -> moveOnce(actor, key, start)));
    }

    private Kept moveOnce(Actor actor, BookingKey key, Instant start) {
        var old = store.lock(key.code()).orElseThrow(BookingException.UnknownBooking::new);
        if (old.state() == BookingState.BOOKED && old.start().equals(start)) {
            return old;
        }
        var now = clock.instant();
        if (old.state() != BookingState.BOOKED || !old.start().isAfter(now)) {
            throw new BookingException.TooLate();
        }
        var moved = old.at(new BookingId(Ids.next()), start);
        store.moved(old.id(), now);
        placing.place(moved, "moved from " + old.id());
        told.act(actor, "booking.move", moved);
        told.confirm(moved);
        return moved;
    }
}
