package vn.motcua.booking.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingCode;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingState;
import vn.motcua.booking.NewBooking;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.GuestTries;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** Somebody books a half hour; an officer does so for who calls. */
@UseCase
public class BookVisit {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    private final Permissions permissions;
    private final Counters counters;
    private final Placing placing;
    private final GuestTries tries;
    private final BookingStore store;
    private final OneAtATime again;
    private final Told told;

    BookVisit(
            Permissions permissions,
            Counters counters,
            Placing placing,
            GuestTries tries,
            BookingStore store,
            OneAtATime again,
            Told told) {
        this.permissions = permissions;
        this.counters = counters;
        this.placing = placing;
        this.tries = tries;
        this.store = store;
        this.again = again;
        this.told = told;
    }

    /** Books; the same key again answers what is there and counts for nothing. */
    public Booking book(Actor actor, NewBooking wanted) {
        permissions.require(actor, Permission.BOOKING_MAKE, wanted.office());
        var booking = wanted(actor, wanted);
        var key = booking.account().map(AccountId::toString).orElse("guest") + " " + wanted.key();
        var before = store.madeWith(key);
        if (before.isPresent()) {
            return told.view(same(before.get(), booking));
        }
        if (actor instanceof Guest) {
            tries.count(booking.person().phone(), wanted.network());
        }
        return told.view(kept(actor, booking, key));
    }

    private Kept kept(Actor actor, Kept booking, String key) {
        try {
            return again.run(() ->
                    store.madeWith(key).map(there -> same(there, booking)).orElseGet(() -> add(actor, booking, key)));
        } catch (BookingException.HasOne | BookingException.Full sameMoment) {
            // Two presses of the button at once: the other one may have made the booking that stands in the way.
            return store.madeWith(key).map(there -> same(there, booking)).orElseThrow(() -> sameMoment);
        }
    }

    private Kept add(Actor actor, Kept booking, String key) {
        placing.place(booking, key);
        told.act(actor, "booking.book", booking);
        told.confirm(booking);
        return booking;
    }

    private Kept wanted(Actor actor, NewBooking wanted) {
        var person = Person.of(wanted.visitor());
        var version = counters.bookable(wanted.procedure());
        var office = counters.require(version, wanted.office(), WorkCalendar.dateOf(wanted.start()));
        return new Kept(
                new BookingId(Ids.next()),
                new BookingCode(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES))),
                BookingState.BOOKED,
                wanted.procedure(),
                version.id(),
                office.id(),
                office.name(),
                wanted.start(),
                actor instanceof Citizen citizen ? Optional.of(citizen.account()) : Optional.<AccountId>empty(),
                person,
                wanted.language().getLanguage().equals("en") ? "en" : "vi");
    }

    private static Kept same(Kept there, Kept wanted) {
        if (!there.person().phone().equals(wanted.person().phone())
                || !there.procedure().equals(wanted.procedure())
                || !there.office().equals(wanted.office())) {
            throw new BookingException.KeyUsedOtherwise();
        }
        return there;
    }
}
