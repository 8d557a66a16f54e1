package vn.motcua.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.booking.internal.ABooking.CERTIFIED_COPIES;
import static vn.motcua.booking.internal.ABooking.on;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.BookingState;
import vn.motcua.booking.Bookings;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Together;

/** Booking a half hour, keeping it, moving it, giving it back. Each test has a day of its own. */
@MotCuaTest
class BookingsTest {

    private static final Guest GUEST = new Guest();
    private static final String NETWORK = "198.51.100.9";

    @Autowired
    private Bookings bookings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Unit office;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        office = organisation.byKey("ngaidang", LocalDate.parse("2021-03-01")).orElseThrow();
    }

    @Test
    void communesTakeBookingsForCertifiedCopiesAndNobodyForBirths() {
        assertThat(bookings.offices(GUEST, CERTIFIED_COPIES)).hasSize(16).contains(office);
        assertThat(bookings.offices(GUEST, new ProcedureCode("1.001193"))).isEmpty();
    }

    @Test
    void offersHalfHoursFromTheNextOneOnForTwoWeeksWithoutDaysOff() {
        var days = on("2021-04-20 10:31", () -> bookings.days(GUEST, CERTIFIED_COPIES, office.id()));

        assertThat(days.getFirst().halfHours().getFirst().start()).isEqualTo(at("2021-04-20 13:00"));
        assertThat(days)
                .extracting(day -> day.date().toString())
                .startsWith("2021-04-20", "2021-04-22")
                .doesNotContain("2021-04-21", "2021-04-24", "2021-04-30", "2021-05-03")
                .endsWith("2021-05-04");
    }

    @Test
    void offersASaturdayThatIsWorkedInPlaceOfTheMonday() {
        var days = on("2024-04-25 08:00", () -> bookings.days(GUEST, CERTIFIED_COPIES, office.id()));

        assertThat(days)
                .extracting(day -> day.date().toString())
                .contains("2024-05-04")
                .doesNotContain("2024-04-29");
    }

    @Test
    void offersNothingAtAnOfficeAfterItsLastDay() {
        var days = on("2025-06-25 08:00", () -> bookings.days(GUEST, CERTIFIED_COPIES, office.id()));

        assertThat(days.getLast().date()).isEqualTo("2025-06-30");
    }

    @Test
    void refusesLunchDaysOffThePastAndWhatIsTooFar() {
        for (var start : List.of(
                "2021-06-01 11:30", "2021-06-05 08:00", "2021-05-31 07:00", "2021-06-01 08:10", "2021-06-25 08:00")) {
            assertThatThrownBy(() -> on("2021-05-31 08:00", () -> book(ABooking.at(office, at(start)))))
                    .as(start)
                    .isInstanceOf(BookingException.NotOpenThen.class);
        }
    }

    @Test
    void refusesWhatCannotBe() {
        var good = ABooking.at(office, at("2021-06-02 08:00"));
        assertThatThrownBy(() -> book(good.by(" ", good.phone()))).isInstanceOf(BookingException.NameMissing.class);
        assertThatThrownBy(() -> book(good.by("Lê Sen", "12345"))).isInstanceOf(BookingException.PhoneUnreadable.class);
        assertThatThrownBy(() -> bookings.book(GUEST, good.wish(0, 1)))
                .isInstanceOf(BookingException.AmountWrong.class);
        assertThatThrownBy(() -> bookings.book(GUEST, good.wish(1, 21)))
                .isInstanceOf(BookingException.AmountWrong.class);
    }

    @Test
    void aHalfHourHasTwoSeatsAndACancelledOneIsFreeAgain() {
        var start = at("2021-06-08 08:00");
        var first = on("2021-06-07 08:00", () -> book(ABooking.at(office, start)));
        on("2021-06-07 08:00", () -> book(ABooking.at(office, start)));
        assertThat(free("2021-06-07 08:00", start)).isZero();
        assertThatThrownBy(() -> on("2021-06-07 08:00", () -> book(ABooking.at(office, start))))
                .isInstanceOf(BookingException.Full.class);

        on("2021-06-07 08:00", () -> bookings.cancel(GUEST, key(first)));
        assertThat(free("2021-06-07 08:00", start)).isEqualTo(1);
        assertThat(on("2021-06-07 08:00", () -> book(ABooking.at(office, start)))
                        .state())
                .isEqualTo(BookingState.BOOKED);
    }

    @Test
    void ofManyWhoWantTheLastSeatAtOneMomentOneHasIt() throws Exception {
        var start = at("2021-06-15 09:00");
        on("2021-06-14 08:00", () -> book(ABooking.at(office, start)));
        var acts = IntStream.range(0, 8)
                .<Callable<Booking>>mapToObj(number ->
                        () -> on("2021-06-14 08:00", () -> book(ABooking.at(office, start))))
                .toList();

        var results = Together.run(acts);

        assertThat(Together.done(results)).hasSize(1);
        assertThat(Together.failed(results)).hasSize(7).allMatch(BookingException.Full.class::isInstance);
        assertThat(rows(start)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07:30", "08:00", "08:30", "09:00", "09:30", "10:00", "13:00", "13:30"})
    void aDoublePressBooksOnce(String hour) throws Exception {
        var wish = ABooking.at(office, at("2021-06-16 " + hour));
        Callable<Booking> press = () -> on("2021-06-14 08:00", () -> book(wish));

        var results = Together.run(List.of(press, press, press));

        assertThat(Together.failed(results)).isEmpty();
        assertThat(Together.done(results))
                .extracting(Booking::id)
                .hasSize(3)
                .containsOnly(press.call().id());
        assertThat(rows(wish.start())).isEqualTo(1);
        assertThatThrownBy(() -> on("2021-06-14 08:00", () -> book(wish.by("Lê Sen", "0912000111"))))
                .isInstanceOf(BookingException.KeyUsedOtherwise.class);
    }

    @Test
    void aPersonHasOneADayAndTwoPeopleMayShareATelephone() {
        var wish = ABooking.at(office, at("2021-06-17 09:00"));
        on("2021-06-14 08:00", () -> book(wish));

        var again = wish.starting(at("2021-06-17 14:00"));
        assertThatThrownBy(() -> on("2021-06-14 08:00", () -> book(again))).isInstanceOf(BookingException.HasOne.class);
        assertThatThrownBy(() -> on(
                        "2021-06-14 08:00",
                        () -> book(again.by(
                                "NGUYỄN  thị thử", "+84 " + wish.phone().substring(1)))))
                .as("written otherwise")
                .isInstanceOf(BookingException.HasOne.class);
        on("2021-06-14 08:00", () -> book(again.by("Nguyễn Văn Con", wish.phone())));
        on("2021-06-14 08:00", () -> book(wish.starting(at("2021-06-18 09:00"))));
    }

    @Test
    void anAccountHasOneADayWhateverNameIsGiven() {
        var citizen = citizen("congdan2");
        var wish = ABooking.at(office, at("2021-06-21 09:00"));
        on("2021-06-20 08:00", () -> bookings.book(citizen, wish.wish()));

        assertThatThrownBy(() -> on(
                        "2021-06-20 08:00",
                        () -> bookings.book(
                                citizen,
                                ABooking.at(office, at("2021-06-21 14:00"))
                                        .by("Lê Sen", "0912000112")
                                        .wish())))
                .isInstanceOf(BookingException.HasOne.class);
        assertThat(on("2021-06-20 08:00", () -> bookings.mine(citizen)))
                .extracting(Booking::start)
                .contains(wish.start());
    }

    @Test
    void movingKeepsTheCodeAndFreesTheOldHalfHour() {
        var old = at("2021-06-22 08:00");
        var wanted = at("2021-06-22 15:00");
        var booking = on("2021-06-21 08:00", () -> book(ABooking.at(office, old)));

        var moved = on("2021-06-21 08:00", () -> bookings.move(GUEST, key(booking), wanted));
        var again = on("2021-06-21 08:00", () -> bookings.move(GUEST, key(booking), wanted));

        assertThat(moved.code()).isEqualTo(booking.code());
        assertThat(again.id()).isEqualTo(moved.id());
        assertThat(free("2021-06-21 08:00", old)).isEqualTo(2);
        assertThat(free("2021-06-21 08:00", wanted)).isEqualTo(1);
    }

    @Test
    void aMoveToAFullHalfHourLeavesTheOldOne() {
        var full = at("2021-06-23 08:00");
        var booking = on("2021-06-21 08:00", () -> book(ABooking.at(office, at("2021-06-23 10:00"))));
        on("2021-06-21 08:00", () -> book(ABooking.at(office, full)));
        on("2021-06-21 08:00", () -> book(ABooking.at(office, full)));

        assertThatThrownBy(() -> on("2021-06-21 08:00", () -> bookings.move(GUEST, key(booking), full)))
                .isInstanceOf(BookingException.Full.class);
        assertThat(on("2021-06-21 08:00", () -> bookings.read(GUEST, key(booking)))
                        .start())
                .isEqualTo(booking.start());
    }

    @Test
    void cancelsUntilTheHalfHourBeginsAndTwiceIsOnce() {
        var booking = on("2021-06-23 08:00", () -> book(ABooking.at(office, at("2021-06-24 08:00"))));
        var other = on("2021-06-23 08:00", () -> book(ABooking.at(office, at("2021-06-24 08:00"))));

        assertThatThrownBy(() -> on("2021-06-24 08:00", () -> bookings.cancel(GUEST, key(booking))))
                .isInstanceOf(BookingException.TooLate.class);
        on("2021-06-24 07:59", () -> bookings.cancel(GUEST, key(other)));
        assertThat(on("2021-06-24 09:00", () -> bookings.cancel(GUEST, key(other)))
                        .state())
                .isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void codeAloneOpensNothingAndForeignLooksLikeUnknown() {
        var booking = on("2021-06-24 08:00", () -> book(ABooking.at(office, at("2021-06-25 08:00"))));
        var unknown = new BookingKey(new vn.motcua.booking.BookingCode("00000000"), "0912345678", NETWORK);
        var wrong = new BookingKey(booking.code(), "0912345678", NETWORK);

        assertThatThrownBy(() -> bookings.read(GUEST, unknown)).isInstanceOf(BookingException.WrongPhone.class);
        assertThatThrownBy(() -> bookings.read(GUEST, wrong)).isInstanceOf(BookingException.WrongPhone.class);
        assertThatThrownBy(() -> bookings.read(GUEST, BookingKey.of(booking.code())))
                .isInstanceOf(BookingException.UnknownBooking.class);
        assertThatThrownBy(() -> bookings.read(citizen("congdan1"), BookingKey.of(booking.code())))
                .isInstanceOf(BookingException.UnknownBooking.class);
    }

    @Test
    void guessesOfTelephoneNumbersAreHeldBack() {
        var booking = on("2021-06-24 08:00", () -> book(ABooking.at(office, at("2021-06-25 09:00"))));
        var wrong = new BookingKey(booking.code(), "0912345678", NETWORK);
        IntStream.range(0, 5)
                .forEach(_ -> assertThatThrownBy(() -> bookings.read(GUEST, wrong))
                        .isInstanceOf(BookingException.WrongPhone.class));

        assertThatThrownBy(() -> bookings.read(GUEST, key(booking))).isInstanceOf(IdentityException.TryLater.class);
    }

    @Test
    void whoBooksWithoutEndIsHeldBack() {
        var phone = "0977000123";
        var names = List.of("An", "Bình", "Cúc", "Dung", "Em").iterator();
        for (var time : List.of("07:00", "07:30", "08:00", "08:30", "09:00")) {
            var wish = ABooking.at(office, at("2021-07-01 " + time)).by(names.next(), phone);
            on("2021-06-30 08:00", () -> book(wish));
        }

        assertThatThrownBy(() -> on(
                        "2021-06-30 08:00",
                        () -> book(ABooking.at(office, at("2021-07-01 14:00")).by("Người Thứ f", phone))))
                .isInstanceOf(IdentityException.SlowDown.class);
    }

    private Booking book(ABooking wish) {
        return bookings.book(GUEST, wish.wish());
    }

    private static BookingKey key(Booking booking) {
        return new BookingKey(booking.code(), booking.phone(), NETWORK);
    }

    private int free(String now, Instant start) {
        return on(now, () -> bookings.days(GUEST, CERTIFIED_COPIES, office.id())).stream()
                .flatMap(day -> day.halfHours().stream())
                .filter(halfHour -> halfHour.start().equals(start))
                .findFirst()
                .orElseThrow()
                .free();
    }

    private long rows(Instant start) {
        return jdbc.sql("""
                        select count(*) from booking.booking
                        where office = :office and slot_start = :start and state not in ('CANCELLED', 'MOVED')
                        """)
                .param("office", office.id().value())
                .param("start", BookingStore.at(start))
                .query(Long.class)
                .single();
    }

    private Citizen citizen(String account) {
        var id = jdbc.sql("select id from identity.account where name = :name")
                .param("name", account)
                .query(java.util.UUID.class)
                .single();
        return new Citizen(new AccountId(id), "Lê Thị Sen", null, null);
    }
}
