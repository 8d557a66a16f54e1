package vn.motcua.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.organisation.Organisation;

/** Help for who is stuck, the offices and their opening hours, and what the portal promises. */
@Controller
class HelpController {

    private static final int DAYS_SHOWN = 7;

    private final Organisation organisation;
    private final Calendars calendars;
    private final Clock clock;

    HelpController(Organisation organisation, Calendars calendars, Clock clock) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/tro-giup")
    String help() {
        return "portal/help";
    }

    @GetMapping("/quyen-rieng-tu")
    String privacy() {
        return "portal/privacy";
    }

    @GetMapping("/de-tiep-can")
    String accessibility() {
        return "portal/accessibility";
    }

    @GetMapping("/noi-nop")
    ModelAndView offices() {
        var today = WorkCalendar.dateOf(clock.instant());
        var calendar = calendars.calendar();
        var page = new OfficesPage(
                IntStream.range(0, DAYS_SHOWN)
                        .mapToObj(today::plusDays)
                        .map(date -> day(calendar, date, today))
                        .toList(),
                organisation.district(today).stream().toList(),
                organisation.communes(today));
        return new ModelAndView("portal/offices", "page", page);
    }

    private static OfficesPage.Day day(WorkCalendar calendar, LocalDate date, LocalDate today) {
        var reason = calendar.holiday(date).map(Holiday::name).orElse("");
        return new OfficesPage.Day(date, date.equals(today), calendar.windows(date), reason);
    }
}
