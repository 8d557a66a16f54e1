package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.booking.BookableDay;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingCode;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.Bookings;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.portal.web.BookingSlipPage.News;
import vn.motcua.shared.DomainException;

/**
 * A booking that was made: shown, moved, cancelled. Whoever has not signed in names it by code and telephone number, by POST
 * only, so that neither stands in an address.
 */
@Controller
class BookingController {

    private final Bookings bookings;
    private final BookingSlips slips;
    private final CurrentActor actor;

    BookingController(Bookings bookings, BookingSlips slips, CurrentActor actor) {
        this.bookings = bookings;
        this.slips = slips;
        this.actor = actor;
    }

    /** How the booking is named in a form. */
    record Named(@Nullable String ma, @Nullable String sdt) {

        BookingKey key(HttpServletRequest request) {
            return new BookingKey(new BookingCode(code()), phone(), ClientNetwork.of(request.getRemoteAddr()));
        }

        String code() {
            return ma == null ? "" : ma.strip();
        }

        String phone() {
            return sdt == null ? "" : sdt.strip();
        }
    }

    @GetMapping("/lich-hen")
    ModelAndView find() {
        return new ModelAndView("portal/bookingFind", "page", new BookingFindPage("", "", null));
    }

    /** Changes nothing; the number of the telephone belongs into no address. */
    @PostMapping("/lich-hen")
    ModelAndView open(Named named, HttpServletRequest request) {
        try {
            return slips.show(bookings.read(actor.get(), named.key(request)), named.phone(), News.NONE, null);
        } catch (BookingException | IdentityException.TryLater refused) {
            var said = refused instanceof BookingException.UnknownBooking ? new BookingException.WrongPhone() : refused;
            var page = new ModelAndView(
                    "portal/bookingFind", "page", new BookingFindPage(named.code(), named.phone(), said));
            page.setStatus(HttpStatusCode.valueOf(said.kind().status()));
            return page;
        }
    }

    @GetMapping("/lich-hen/{code}")
    ModelAndView own(
            @PathVariable String code,
            @RequestParam(name = "moi", required = false) @Nullable String booked,
            @RequestParam(name = "da-doi", required = false) @Nullable String moved) {
        var news = booked != null ? News.BOOKED : moved != null ? News.MOVED : News.NONE;
        return slips.show(bookings.read(actor.get(), BookingKey.of(new BookingCode(code))), "", news, null);
    }

    @PostMapping("/lich-hen/huy")
    ModelAndView cancel(Named named, HttpServletRequest request) {
        var key = named.key(request);
        try {
            return shown(bookings.cancel(actor.get(), key), key, News.CANCELLED, "");
        } catch (BookingException.TooLate tooLate) {
            return slips.show(bookings.read(actor.get(), key), key.phone(), News.NONE, tooLate);
        }
    }

    /** Without a day: which days are free; without an hour: which half hours; with both it moves. */
    @PostMapping("/lich-hen/doi")
    ModelAndView move(
            Named named,
            @RequestParam(name = "ngay", required = false) @Nullable String day,
            @RequestParam(name = "gio", required = false) @Nullable String hour,
            HttpServletRequest request) {
        var key = named.key(request);
        var start = BookController.start(day, hour);
        try {
            return start == null
                    ? choose(key, day, null)
                    : shown(bookings.move(actor.get(), key, start), key, News.MOVED, "?da-doi");
        } catch (BookingException.TooLate tooLate) {
            return slips.show(bookings.read(actor.get(), key), key.phone(), News.NONE, tooLate);
        } catch (BookingException.Full | BookingException.NotOpenThen | BookingException.HasOne refused) {
            return choose(key, refused instanceof BookingException.HasOne ? null : day, refused);
        }
    }

    private ModelAndView choose(BookingKey key, @Nullable String date, @Nullable DomainException refused) {
        var booking = bookings.read(actor.get(), key);
        var days = bookings.days(actor.get(), booking.procedure(), booking.office());
        var page = new ModelAndView(
                "portal/bookingMove",
                "page",
                new BookingMovePage(booking, key.phone(), days, day(days, date), refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    private static @Nullable BookableDay day(List<BookableDay> days, @Nullable String date) {
        return days.stream()
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElse(null);
    }

    /** An owner is led to the booking's own address; whoever named it by telephone number sees it at once. */
    private ModelAndView shown(Booking booking, BookingKey key, News news, String said) {
        return actor.get() instanceof Citizen && key.phone().isBlank()
                ? new ModelAndView("redirect:/lich-hen/" + booking.code() + said)
                : slips.show(booking, key.phone(), news, null);
    }
}
