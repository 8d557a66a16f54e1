package vn.motcua.booking.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.booking.Booking;
import vn.motcua.booking.internal.SampleBookings;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The pages of bookings, to citizens with and without an account and to the counter. */
@Component
class BookingPages implements PageVisits {

    private static final String BOOK = "/dat-lich/{code}";
    private static final String ADDRESS = "/dat-lich/2.000815";
    private static final String FIND = "/lich-hen";
    private static final String OFFICE = "mocay";
    private static final String COUNTER = "tiepnhan." + OFFICE;

    private final SampleBookings samples;

    BookingPages(SampleBookings samples) {
        this.samples = samples;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.guest(BOOK, "book-office", () -> ADDRESS),
                PageVisit.guest(BOOK, "book-day", () -> ADDRESS + "?noi=" + OFFICE),
                PageVisit.guest(BOOK, "book-hour", () -> ADDRESS + "?noi=" + OFFICE + "&ngay=" + samples.day(OFFICE)),
                PageVisit.guest(BOOK, "book-person", this::person),
                PageVisit.guest(BOOK, "book-wrong", this::person).after(BookingPages::sendEmpty, 422),
                PageVisit.guest(BOOK, "book-done", this::person).after(this::send, 200),
                PageVisit.guest(BOOK, "book-full", this::person).after(this::sendToFull, 409),
                PageVisit.guest(BOOK, "book-not-bookable", () -> "/dat-lich/1.001193")
                        .saying(422),
                PageVisit.guest(FIND, "booking-find"),
                PageVisit.guest(FIND, "booking-wrong").after(tab -> open(tab, "00000000", "0912345678"), 422),
                PageVisit.guest(FIND, "booking-opened").after(tab -> open(tab, samples.ofGuest(OFFICE)), 200),
                PageVisit.guest(FIND, "booking-move-day").after(this::move, 200),
                PageVisit.guest(FIND, "booking-cancelled").after(this::cancel, 200),
                PageVisit.by(
                        "congdan1",
                        "/lich-hen/{code}",
                        "booking-own",
                        () -> FIND + "/" + samples.ofCitizen("congdan1", OFFICE).code()),
                PageVisit.by("congdan1", "/lich-hen/{code}", "booking-unknown", () -> FIND + "/00000000")
                        .saying(404),
                PageVisit.by(COUNTER, "/viec/hen", "counter-today"),
                PageVisit.by(
                        COUNTER, "/viec/hen", "counter-marks", () -> "/viec/hen?ngay=" + samples.ofYesterday(OFFICE)),
                PageVisit.by(
                        COUNTER,
                        "/viec/hen",
                        "counter-day",
                        () -> "/viec/hen?ngay="
                                + WorkCalendar.dateOf(samples.ofGuest(OFFICE).start())));
    }

    private String person() {
        return samples.address(ADDRESS, OFFICE);
    }

    private static void sendEmpty(Tab tab) {
        tab.page().fill("#o-name", "");
        tab.page().click("main form .govuk-button");
    }

    private void send(Tab tab) {
        samples.nobodyIsHeldBack();
        tab.page().fill("#o-name", "Nguyễn Thị Hẹn");
        tab.page().fill("#o-phone", samples.phone());
        tab.page().click("main form .govuk-button");
    }

    private void sendToFull(Tab tab) {
        samples.fill(tab.path());
        send(tab);
    }

    private static void open(Tab tab, Booking booking) {
        open(tab, booking.code().spoken(), booking.phone());
    }

    private static void open(Tab tab, String code, String phone) {
        tab.page().fill("#ma", code);
        tab.page().fill("#sdt", phone);
        tab.page().click("main form .govuk-button");
    }

    private void move(Tab tab) {
        open(tab, samples.ofGuest(OFFICE));
        tab.page().click("main form[action$='/doi'] button");
    }

    private void cancel(Tab tab) {
        open(tab, samples.ofGuest(OFFICE));
        tab.page().click("main details summary");
        tab.page().click("main form[action$='/huy'] button");
    }
}
