package vn.motcua.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.Bookings;
import vn.motcua.booking.NewBooking;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/** Bookings of the demonstration's citizens and of people without an account, in the days after office time. */
@Component
public class SampleBookings {

    private static final ProcedureCode PROCEDURE = new ProcedureCode("2.000815");
    private static final String NETWORK = "203.0.113.77";

    private final Bookings bookings;
    private final Organisation organisation;
    private final java.time.Clock clock;
    private final JdbcClient jdbc;
    private final AtomicLong numbers = new AtomicLong(10_000_000);

    SampleBookings(Bookings bookings, Organisation organisation, java.time.Clock clock, JdbcClient jdbc) {
        this.bookings = bookings;
        this.organisation = organisation;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A booking of somebody without an account, at an office that has a free half hour. */
    public Booking ofGuest(String office) {
        nobodyIsHeldBack();
        return bookings.book(new Guest(), wish(unit(office), "Nguyễn Văn Khách", phone(), free(unit(office))));
    }

    /** A booking of a citizen; the account's open ones of other days are left alone. */
    public Booking ofCitizen(String account, String office) {
        var citizen = new Citizen(account(account), "Lê Thị Sen", null, null);
        var open = bookings.mine(citizen);
        if (!open.isEmpty()) {
            return open.getFirst();
        }
        return bookings.book(citizen, wish(unit(office), "Lê Thị Sen", "0900000001", free(unit(office))));
    }

    /** A booking of the account at the unit, for the matrix: it rolls back. */
    Booking of(AccountId account, UnitId unit) {
        var citizen = new Citizen(account, "Lê Thị Sen", null, null);
        var office = organisation.unit(unit);
        giveUp(account);
        return bookings.book(citizen, wish(office, "Lê Thị Sen", phone(), free(office)));
    }

    /** Cancels what the citizens of the demonstration have booked, so that each of them may book any day. */
    void giveUpAll() {
        giveUp(account("congdan1"));
        giveUp(account("congdan2"));
    }

    private void giveUp(AccountId account) {
        var citizen = new Citizen(account, "Lê Thị Sen", null, null);
        bookings.mine(citizen).forEach(open -> bookings.cancel(citizen, BookingKey.of(open.code())));
    }

    /** Puts the half hour of a booking to the day before today, so that the counter can say who came. */
    public void past(BookingId id) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        jdbc.sql("update booking.booking set day = :day, slot_start = :start, seat = :seat where id = :id")
                .param("day", yesterday)
                .param("seat", (int) numbers.incrementAndGet())
                .param(
                        "start",
                        BookingStore.at(
                                yesterday.atTime(8, 0).atZone(WorkCalendar.ZONE).toInstant()))
                .param("id", id.value())
                .update();
    }

    public Unit unit(String key) {
        return organisation.byKey(key, LocalDate.now(clock)).orElseThrow();
    }

    Unit unit(vn.motcua.testing.UseCaseMatrix.Place place) {
        return organisation.unit(place.unit());
    }

    /** A free half hour of the same counter after the one that is booked. */
    Instant freeAfter(Booking booking) {
        return bookings.days(new Guest(), PROCEDURE, booking.office()).stream()
                .flatMap(day -> day.halfHours().stream())
                .filter(halfHour -> halfHour.free() > 0 && halfHour.start().isAfter(booking.start()))
                .findFirst()
                .orElseThrow()
                .start();
    }

    /** The day of that half hour, as addresses carry it. */
    public LocalDate day(String office) {
        return WorkCalendar.dateOf(free(unit(office)));
    }

    /** Address of the last step of booking, with a free half hour chosen. */
    public String address(String page, String office) {
        var start = free(unit(office)).atZone(WorkCalendar.ZONE);
        return page + "?noi=" + office + "&ngay=" + start.toLocalDate() + "&gio=" + start.toLocalTime();
    }

    /** Makes a booking of yesterday, which is no working day, and says which day that is. */
    public LocalDate ofYesterday(String office) {
        past(ofGuest(office).id());
        return LocalDate.now(clock).minusDays(1);
    }

    /** Books all seats of the half hour that an address has chosen. */
    public void fill(String address) {
        var chosen = org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams();
        var office = unit(java.util.Objects.requireNonNull(chosen.getFirst("noi")));
        var start = LocalDate.parse(java.util.Objects.requireNonNull(chosen.getFirst("ngay")))
                .atTime(java.time.LocalTime.parse(java.util.Objects.requireNonNull(chosen.getFirst("gio"))))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        nobodyIsHeldBack();
        try {
            for (int seat = 0; seat < 2; seat++) {
                bookings.book(new Guest(), wish(office, "Nguyễn Văn Khách", phone(), start));
            }
        } catch (vn.motcua.booking.BookingException.Full full) {
            // which is what was wanted
        }
    }

    /** Forgets what earlier tests have tried. */
    public void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    /** The first half hour with a free seat, tomorrow or later. */
    public Instant free(Unit office) {
        var today = LocalDate.now(clock);
        return bookings.days(new Guest(), PROCEDURE, office.id()).stream()
                .filter(day -> day.date().isAfter(today))
                .flatMap(day -> day.halfHours().stream())
                .filter(halfHour -> halfHour.free() > 0)
                .findFirst()
                .orElseThrow()
                .start();
    }

    public NewBooking wish(Unit office, String name, String phone, Instant start) {
        return new NewBooking(
                PROCEDURE,
                office.id(),
                start,
                new NewBooking.Visitor(name, phone, 1, 2),
                UUID.randomUUID().toString(),
                NETWORK,
                Locale.of("vi"));
    }

    public String phone() {
        return "09" + numbers.incrementAndGet();
    }

    private AccountId account(String name) {
        return new AccountId(jdbc.sql("select id from identity.account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }
}
