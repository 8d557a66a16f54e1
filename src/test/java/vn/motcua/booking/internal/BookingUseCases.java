package vn.motcua.booking.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.booking.Attendance;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.NewBooking;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.Permission;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Bookings by everybody: a guest has code and telephone number, all others only the code. */
@Component
class BookingUseCases implements UseCaseRows {

    private static final ProcedureCode PROCEDURE = new ProcedureCode("2.000815");

    private final SampleBookings samples;
    private final Public open;
    private final Own own;
    private final Counter counter;

    BookingUseCases(SampleBookings samples, Public open, Own own, Counter counter) {
        this.samples = samples;
        this.open = open;
        this.own = own;
        this.counter = counter;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        addOpen(matrix);
        addOwn(matrix);
        matrix.row(
                ListBookings.class,
                Permission.BOOKING_ATTEND,
                place -> samples.of(place.citizen(), place.unit()),
                (actor, booking) -> {
                    var day = LocalDate.ofInstant(booking.start(), vn.motcua.calendar.WorkCalendar.ZONE);
                    if (counter.list().list(actor, day).rows().stream()
                            .noneMatch(row -> row.bookings().contains(booking))) {
                        throw new BookingException.UnknownBooking();
                    }
                });
        matrix.row(
                MarkBooking.class,
                Permission.BOOKING_ATTEND,
                place -> {
                    var booking = samples.of(place.citizen(), place.unit());
                    samples.past(booking.id());
                    return booking.id();
                },
                (actor, id) -> counter.mark().mark(actor, id, Attendance.ARRIVED));
    }

    private void addOpen(UseCaseMatrix matrix) {
        matrix.row(
                ListOffices.class,
                Permission.PROCEDURE_READ,
                _ -> PROCEDURE,
                (actor, code) -> open.offices().list(actor, code));
        matrix.row(
                ListHalfHours.class,
                Permission.PROCEDURE_READ,
                UseCaseMatrix.Place::unit,
                (actor, unit) -> open.halfHours().list(actor, PROCEDURE, unit));
        matrix.row(
                BookVisit.class,
                Permission.BOOKING_MAKE,
                this::wish,
                (actor, wish) -> open.book().book(actor, wish));
    }

    private NewBooking wish(UseCaseMatrix.Place place) {
        samples.giveUpAll();
        var office = samples.unit(place);
        return samples.wish(office, "Lê Thị Sen", samples.phone(), samples.free(office));
    }

    private void addOwn(UseCaseMatrix matrix) {
        matrix.row(
                ReadBooking.class,
                Permission.BOOKING_KEEP,
                place -> samples.of(place.citizen(), place.unit()),
                (actor, booking) -> own.read().read(actor, key(actor, booking)));
        matrix.row(
                CancelBooking.class,
                Permission.BOOKING_KEEP,
                place -> samples.of(place.citizen(), place.unit()),
                (actor, booking) -> own.cancel().cancel(actor, key(actor, booking)));
        matrix.row(
                MoveBooking.class,
                Permission.BOOKING_KEEP,
                place -> samples.of(place.citizen(), place.unit()),
                (actor, booking) -> own.move().move(actor, key(actor, booking), samples.freeAfter(booking)));
        matrix.row(
                ListMyBookings.class,
                Permission.DOSSIER_SUBMIT,
                place -> samples.of(place.citizen(), place.unit()),
                (actor, booking) -> {
                    if (own.mine().list(actor).stream()
                            .noneMatch(one -> one.id().equals(booking.id()))) {
                        throw new BookingException.UnknownBooking();
                    }
                });
    }

    private static BookingKey key(Actor actor, Booking booking) {
        return actor instanceof Guest
                ? new BookingKey(booking.code(), booking.phone(), "203.0.113.79")
                : BookingKey.of(booking.code());
    }

    /** What is open to everybody. */
    @Component
    record Public(ListOffices offices, ListHalfHours halfHours, BookVisit book) {}

    /** What an owner does. */
    @Component
    record Own(ReadBooking read, CancelBooking cancel, MoveBooking move, ListMyBookings mine) {}

    /** What the counter does. */
    @Component
    record Counter(ListBookings list, MarkBooking mark) {}
}
