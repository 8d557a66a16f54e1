package vn.motcua.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarException;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DaysOff;
import vn.motcua.identity.CurrentActor;

/** The days off of the locality, for whoever controls procedures: looked at, changed with foresight, opened afterwards. */
@Controller
class DaysOffController {

    private static final String PATH = "/kiem-soat/lich";

    private final DaysOff daysOff;
    private final CurrentActor actor;
    private final Clock clock;

    DaysOffController(DaysOff daysOff, CurrentActor actor, Clock clock) {
        this.daysOff = daysOff;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView year(@RequestParam(name = "nam", required = false) @Nullable Integer year) {
        var today = today();
        var shown = daysOff.year(actor.get(), year == null ? today.getYear() : year);
        return page(new DaysOffPage(shown, today, DaysOffQuestion.empty(), null, null));
    }

    @PostMapping(PATH + "/xem-truoc")
    ModelAndView foresee(@ModelAttribute DaysOffQuestion typed) {
        try {
            var foreseen = daysOff.foresee(actor.get(), typed.change());
            return page(new DaysOffPage(yearOf(typed), today(), typed, null, foreseen));
        } catch (CalendarException refused) {
            return refused(typed, refused);
        }
    }

    @PostMapping(PATH)
    ModelAndView change(@ModelAttribute DaysOffQuestion typed) {
        try {
            var decision = daysOff.change(actor.get(), typed.change());
            return new ModelAndView("redirect:" + PATH + "/" + decision.id() + "?xong=ghi");
        } catch (CalendarException refused) {
            return refused(typed, refused);
        }
    }

    @GetMapping(PATH + "/{decision}")
    ModelAndView decision(
            @PathVariable UUID decision,
            @RequestParam(name = "sau", required = false) @Nullable String after,
            @RequestParam(name = "xong", defaultValue = "") String done) {
        var moved = daysOff.read(actor.get(), decision, after);
        return new ModelAndView("desk/daysOffDecision", "page", new DaysOffDecisionPage(moved, after != null, done));
    }

    private ModelAndView refused(DaysOffQuestion typed, CalendarException refused) {
        var page = page(new DaysOffPage(yearOf(typed), today(), typed, refused, null));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private DaysOff.Year yearOf(DaysOffQuestion typed) {
        var change = typed.change();
        var day = change.removed() == null ? change.day() : change.removed();
        return daysOff.year(actor.get(), day == null ? today().getYear() : day.getYear());
    }

    private static ModelAndView page(DaysOffPage page) {
        return new ModelAndView("desk/daysOff", "page", page);
    }

    private LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }
}
