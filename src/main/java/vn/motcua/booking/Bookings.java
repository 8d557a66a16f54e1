package vn.motcua.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.booking.internal.BookVisit;
import vn.motcua.booking.internal.CancelBooking;
import vn.motcua.booking.internal.ListBookings;
import vn.motcua.booking.internal.ListHalfHours;
import vn.motcua.booking.internal.ListMyBookings;
import vn.motcua.booking.internal.ListOffices;
import vn.motcua.booking.internal.MarkBooking;
import vn.motcua.booking.internal.MoveBooking;
import vn.motcua.booking.internal.ReadBooking;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/**
 * Visits to a counter at an hour of one's choice, for procedures whose catalogue record says so. A half hour has as many
 * seats as the locality gives it ({@code docs/booking.md}); a booking holds one. People come with or without an account.
 */
@Service
public class Bookings {

    private final ListOffices offices;
    private final ListHalfHours halfHours;
    private final BookVisit book;
    private final ReadBooking read;
    private final ListMyBookings mine;
    private final CancelBooking cancel;
    private final MoveBooking move;
    private final Counter counter;

    Bookings(
            ListOffices offices,
            ListHalfHours halfHours,
            BookVisit book,
            ReadBooking read,
            ListMyBookings mine,
            Changes changes,
            Counter counter) {
        this.offices = offices;
        this.halfHours = halfHours;
        this.book = book;
        this.read = read;
        this.mine = mine;
        this.cancel = changes.cancel();
        this.move = changes.move();
        this.counter = counter;
    }

    /**
     * The counters where the procedure can be booked today, by code.
     *
     * @return none where it takes no bookings
     * @throws vn.motcua.catalogue.CatalogueException.UnknownProcedure if there is no such procedure
     */
    public List<Unit> offices(Actor actor, ProcedureCode procedure) {
        return offices.list(actor, procedure);
    }

    /**
     * The days to come on which the counter works, from the next half hour on, with what is free.
     *
     * @throws BookingException.NotBookable if the procedure takes no bookings
     * @throws BookingException.UnknownOffice if it is not done there
     */
    public List<BookableDay> days(Actor actor, ProcedureCode procedure, UnitId office) {
        return halfHours.list(actor, procedure, office);
    }

    /**
     * Books; with the same key again it answers the booking that is there.
     *
     * @throws BookingException for what does not fit, above all {@link BookingException.Full} and
     *     {@link BookingException.HasOne}
     * @throws vn.motcua.identity.IdentityException.SlowDown from a guest after too many
     */
    public Booking book(Actor actor, NewBooking wanted) {
        return book.book(actor, wanted);
    }

    /**
     * The booking; each look is recorded.
     *
     * @throws BookingException.UnknownBooking if it is somebody else's or there is none
     * @throws BookingException.WrongPhone if the number is another one, the same for codes that were never given
     */
    public Booking read(Actor actor, BookingKey key) {
        return read.read(actor, key);
    }

    /** The open bookings of the account, next one first; none for whoever has no account of a citizen. */
    public List<Booking> mine(Actor actor) {
        return mine.list(actor);
    }

    /**
     * Frees the half hour; cancelling again changes nothing.
     *
     * @throws BookingException.TooLate once the half hour has begun
     */
    public Booking cancel(Actor actor, BookingKey key) {
        return cancel.cancel(actor, key);
    }

    /**
     * Books another half hour at the same counter and frees the old one, both or neither; the code stays. Moving again to
     * where it is changes nothing.
     *
     * @throws BookingException.TooLate once the old half hour has begun
     */
    public Booking move(Actor actor, BookingKey key, Instant start) {
        return move.move(actor, key, start);
    }

    /** Who comes to the officer's counter on a day; each look is recorded. */
    public CounterDay day(Actor actor, LocalDate date) {
        return counter.list().list(actor, date);
    }

    /**
     * Notes who came; the same note again changes nothing.
     *
     * @throws BookingException.TooEarly before the day, or before the half hour for who did not come
     * @throws BookingException.TooLate if it was cancelled
     */
    public Booking mark(Actor actor, BookingId id, Attendance attendance) {
        return counter.mark().mark(actor, id, attendance);
    }

    /** What an owner may change. */
    @org.springframework.stereotype.Component
    record Changes(CancelBooking cancel, MoveBooking move) {}

    /** What the counter does. */
    @org.springframework.stereotype.Component
    record Counter(ListBookings list, MarkBooking mark) {}
}
