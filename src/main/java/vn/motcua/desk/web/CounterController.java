package vn.motcua.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.booking.Attendance;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.Bookings;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** Who comes to the officer's counter, half hour by half hour. */
@Controller
class CounterController {

    private final Bookings bookings;
    private final CurrentActor actor;
    private final Clock clock;

    CounterController(Bookings bookings, CurrentActor actor, Clock clock) {
        this.bookings = bookings;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/hen")
    ModelAndView day(@RequestParam(name = "ngay", defaultValue = "") String date) {
        return show(date, null);
    }

    @PostMapping("/viec/hen/{id}")
    ModelAndView mark(
            @PathVariable UUID id,
            @RequestParam("ghi") Attendance attendance,
            @RequestParam(name = "ngay", defaultValue = "") String date) {
        try {
            bookings.mark(actor.get(), new BookingId(id), attendance);
            return new ModelAndView("redirect:/viec/hen?ngay=" + read(date) + "#h-" + id);
        } catch (BookingException refused) {
            return show(date, refused);
        }
    }

    private ModelAndView show(String date, @Nullable DomainException refused) {
        var now = clock.instant();
        var day = bookings.day(actor.get(), read(date));
        var page = new ModelAndView("desk/counter", "page", new CounterPage(day, now, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    /** The day of the address; today for anything else. */
    private LocalDate read(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException unreadable) {
            return WorkCalendar.dateOf(clock.instant());
        }
    }
}
