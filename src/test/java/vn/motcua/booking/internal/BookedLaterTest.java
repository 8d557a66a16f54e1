package vn.motcua.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.booking.internal.ABooking.on;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.Bookings;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.testing.MotCuaTest;

/** What happens to bookings as time goes on: days given off, reminders, forgetting. */
@MotCuaTest
class BookedLaterTest {

    private static final Guest GUEST = new Guest();

    @Autowired
    private Bookings bookings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ForgetVisitors forget;

    @Autowired
    private RemindVisitors remind;

    @Autowired
    private JdbcClient jdbc;

    private Unit office;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        office = organisation.byKey("camson", LocalDate.parse("2021-03-01")).orElseThrow();
    }

    @Test
    void aDayGivenOffAfterwardsIsSaidOnTheBooking() {
        var day = LocalDate.parse("2021-08-11");
        var booking = on("2021-08-09 08:00", () -> book(ABooking.at(office, at("2021-08-11 08:00"))));
        assertThat(booking.officeOpen()).isTrue();
        calendars.write(TestCalendar.off(day, null));
        try {
            assertThat(on("2021-08-09 08:00", () -> bookings.read(GUEST, key(booking)))
                            .officeOpen())
                    .isFalse();
            assertThatThrownBy(() ->
                            on("2021-08-09 08:00", () -> bookings.move(GUEST, key(booking), at("2021-08-11 10:00"))))
                    .isInstanceOf(BookingException.NotOpenThen.class);
            assertThat(on("2021-08-09 08:00", () -> bookings.move(GUEST, key(booking), at("2021-08-12 10:00")))
                            .officeOpen())
                    .isTrue();
        } finally {
            calendars.write(TestCalendar.workedAgain(day));
        }
    }

    @Test
    void namesAndNumbersAreRemovedThirtyDaysAfterTheVisit() {
        var booking = on("2021-09-06 08:00", () -> book(ABooking.at(office, at("2021-09-07 08:00"))));

        OfficeTime.at(at("2021-10-07 23:59")).run(forget::run);
        assertThat(name(booking)).isEqualTo("Nguyễn Thị Thử");
        OfficeTime.at(at("2021-10-08 00:01")).run(forget::run);

        assertThat(name(booking)).isEmpty();
        assertThat(rows(booking.start()))
                .as("that somebody came stays, for counting")
                .isEqualTo(1);
        assertThatThrownBy(() -> bookings.read(GUEST, key(booking))).isInstanceOf(BookingException.WrongPhone.class);
    }

    @Test
    void remindsOnceOfWhatWasBookedEarlierThanTheDayBefore() {
        var citizen = citizen();
        var early = on(
                "2021-09-13 08:00",
                () -> bookings.book(
                        citizen, ABooking.at(office, at("2021-09-15 08:00")).wish()));
        var late = on(
                "2021-09-15 09:00",
                () -> bookings.book(
                        citizen, ABooking.at(office, at("2021-09-16 08:00")).wish()));

        OfficeTime.at(at("2021-09-14 07:00")).run(remind::run);
        assertThat(reminded(early)).as("a day and an hour before").isFalse();
        OfficeTime.at(at("2021-09-14 08:01")).run(remind::run);
        OfficeTime.at(at("2021-09-15 10:00")).run(remind::run);
        assertThat(reminded(early)).isTrue();
        assertThat(reminded(late)).as("it was confirmed within the day").isFalse();
    }

    private Booking book(ABooking wish) {
        return bookings.book(GUEST, wish.wish());
    }

    private static BookingKey key(Booking booking) {
        return new BookingKey(booking.code(), booking.phone(), "198.51.100.10");
    }

    private long rows(java.time.Instant start) {
        return jdbc.sql("select count(*) from booking.booking where office = :office and slot_start = :start")
                .param("office", office.id().value())
                .param("start", BookingStore.at(start))
                .query(Long.class)
                .single();
    }

    private String name(Booking booking) {
        return jdbc.sql("select coalesce(name, '') from booking.booking where id = :id")
                .param("id", booking.id().value())
                .query(String.class)
                .single();
    }

    private boolean reminded(Booking booking) {
        return jdbc.sql("select reminded_at is not null from booking.booking where id = :id")
                .param("id", booking.id().value())
                .query(Boolean.class)
                .single();
    }

    private Citizen citizen() {
        var id = jdbc.sql("select id from identity.account where name = 'congdan1'")
                .query(java.util.UUID.class)
                .single();
        return new Citizen(new AccountId(id), "Lê Thị Sen", null, null);
    }
}
