package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.booking.BookableDay;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.Bookings;
import vn.motcua.booking.NewBooking;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/** Booking a visit to a counter, one choice a page; open to everybody. */
@Controller
class BookController {

    private final Bookings bookings;
    private final Catalogue catalogue;
    private final BookingSlips slips;
    private final CurrentActor actor;

    BookController(Bookings bookings, Catalogue catalogue, BookingSlips slips, CurrentActor actor) {
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.slips = slips;
        this.actor = actor;
    }

    /** What was chosen so far, in the address or in the form. */
    record Chosen(
            @Nullable String noi,
            @Nullable String ngay,
            @Nullable String gio) {}

    /** What the last form asks. */
    record Filled(
            @Nullable String khoa,
            @Nullable String ten,
            @Nullable String sdt,
            @Nullable String giay,
            @Nullable String ban) {

        BookPage.Typed typed() {
            return new BookPage.Typed(
                    text(khoa).isBlank() ? UUID.randomUUID().toString() : text(khoa),
                    text(ten),
                    text(sdt),
                    text(giay),
                    text(ban));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    @GetMapping("/dat-lich/{code}")
    ModelAndView choose(@PathVariable String code, Chosen chosen) {
        var own = actor.get() instanceof Citizen citizen
                ? new Filled(null, citizen.name(), citizen.phone(), "1", "1")
                : new Filled(null, null, null, "1", "1");
        return page(new ProcedureCode(code), chosen, own.typed(), null);
    }

    @PostMapping("/dat-lich/{code}")
    ModelAndView book(
            @PathVariable String code, Chosen chosen, Filled filled, HttpServletRequest request, Locale locale) {
        var typed = filled.typed();
        var procedure = new ProcedureCode(code);
        var office = office(bookings.offices(actor.get(), procedure), chosen);
        var start = start(chosen);
        if (office == null || start == null) {
            return page(procedure, chosen, typed, null);
        }
        var visitor =
                new NewBooking.Visitor(typed.name(), typed.phone(), number(typed.documents()), number(typed.copies()));
        var network = ClientNetwork.of(request.getRemoteAddr());
        try {
            var wanted = new NewBooking(procedure, office.id(), start, visitor, typed.key(), network, locale);
            return booked(bookings.book(actor.get(), wanted));
        } catch (BookingException | IdentityException.SlowDown refused) {
            return page(procedure, chosen, typed, refused);
        }
    }

    /** An account opens its booking at an address of its own; to everybody else the slip is shown this once. */
    private ModelAndView booked(Booking booking) {
        return actor.get() instanceof Citizen
                ? new ModelAndView("redirect:/lich-hen/" + booking.code() + "?moi")
                : slips.show(booking, booking.phone(), BookingSlipPage.News.BOOKED, null);
    }

    private ModelAndView page(
            ProcedureCode code, Chosen chosen, BookPage.Typed typed, @Nullable DomainException refused) {
        var version = catalogue.procedure(code);
        var offices = bookings.offices(actor.get(), code);
        if (offices.isEmpty()) {
            throw new BookingException.NotBookable(version.title().vi());
        }
        var office = office(offices, chosen);
        var days = office == null ? List.<BookableDay>of() : bookings.days(actor.get(), code, office.id());
        var gone = refused instanceof BookingException.Full || refused instanceof BookingException.NotOpenThen;
        var day = day(days, chosen);
        var start = gone || day == null ? null : offered(day, start(chosen));
        var page = new ModelAndView(
                "portal/book", "page", new BookPage(version, offices, office, days, day, start, typed, gone, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    private static @Nullable Unit office(List<Unit> offices, Chosen chosen) {
        return offices.stream()
                .filter(unit -> unit.key().equals(chosen.noi()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BookableDay day(List<BookableDay> days, Chosen chosen) {
        return days.stream()
                .filter(day -> day.date().toString().equals(chosen.ngay()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant offered(BookableDay day, @Nullable Instant start) {
        return day.halfHours().stream()
                .map(BookableDay.HalfHour::start)
                .filter(one -> one.equals(start))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant start(Chosen chosen) {
        return start(chosen.ngay(), chosen.gio());
    }

    /** The instant of a day and an hour as addresses carry them; null for anything else. */
    static @Nullable Instant start(@Nullable String day, @Nullable String hour) {
        if (day == null || hour == null) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .atTime(LocalTime.parse(hour))
                    .atZone(WorkCalendar.ZONE)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
