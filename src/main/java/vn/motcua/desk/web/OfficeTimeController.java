package vn.motcua.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarException;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.desk.internal.MoveOfficeTime;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;

/** Office time of a demonstration: shown and moved forward. */
@Controller
class OfficeTimeController {

    private final MoveOfficeTime move;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    OfficeTimeController(MoveOfficeTime move, Permissions permissions, CurrentActor actor, Clock clock) {
        this.move = move;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/kiem-soat/ngay-gio")
    ModelAndView time() {
        permissions.require(actor.get(), Permission.OFFICE_TIME_MOVE, null);
        return show("");
    }

    @PostMapping("/kiem-soat/ngay-gio")
    ModelAndView forward(
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "gio", defaultValue = "07:30") String hour) {
        try {
            var target = LocalDate.parse(day).atTime(LocalTime.parse(hour)).atZone(WorkCalendar.ZONE);
            move.move(actor.get(), Duration.between(clock.instant(), target.toInstant()));
            return new ModelAndView("redirect:/kiem-soat/ngay-gio");
        } catch (DateTimeParseException unreadable) {
            return wrong("desk.time.unreadable");
        } catch (CalendarException refused) {
            return wrong(refused.code());
        }
    }

    private ModelAndView wrong(String key) {
        var page = show(key);
        page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView show(String error) {
        var now = clock.instant().atZone(WorkCalendar.ZONE);
        return new ModelAndView(
                "desk/officeTime", "page", new OfficeTimePage(now.toLocalDate().toString(), error));
    }
}
