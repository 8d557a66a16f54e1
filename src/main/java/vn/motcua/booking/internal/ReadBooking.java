package vn.motcua.booking.internal;

import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingKey;
import vn.motcua.identity.Actor;
import vn.motcua.shared.UseCase;

/** Somebody looks at a booking: its owner, its counter, or whoever knows code and telephone number. */
@UseCase(reads = true)
public class ReadBooking {

    private final Holders holders;
    private final BookingStore store;
    private final Records records;
    private final Views views;

    ReadBooking(Holders holders, BookingStore store, Records records, Views views) {
        this.holders = holders;
        this.store = store;
        this.records = records;
        this.views = views;
    }

    /** The booking; the look is recorded. */
    public Booking read(Actor actor, BookingKey key) {
        var booking = holders.holding(actor, key, store.find(key.code()).orElse(null));
        records.read(actor, booking.id());
        return views.of(booking);
    }
}
