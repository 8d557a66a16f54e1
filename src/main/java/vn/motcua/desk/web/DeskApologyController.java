package vn.motcua.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Apologies;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.identity.CurrentActor;

/** Apologising for a late result and appointing another day. */
@Controller
class DeskApologyController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final ActPages pages;
    private final Apologies apologies;
    private final Calendars calendars;
    private final MessageSource messages;
    private final CurrentActor actor;
    private final Clock clock;

    DeskApologyController(
            ActPages pages,
            Apologies apologies,
            Calendars calendars,
            MessageSource messages,
            CurrentActor actor,
            Clock clock) {
        this.pages = pages;
        this.apologies = apologies;
        this.calendars = calendars;
        this.messages = messages;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/hen-lai")
    ModelAndView draft(@PathVariable String number) {
        return pages.ask(DeskAct.REAPPOINT, number, this::proposed);
    }

    /** Where the dossier stands now, which unit has it, and the working day after the appointment that is not kept. */
    private Map<String, String> proposed(DossierView view) {
        var now = view.way().stream()
                .filter(step -> step.mark() == DossierView.Mark.NOW)
                .findFirst();
        return Map.of(
                "reason",
                now.map(step -> messages.getMessage("desk.apology.draft", new Object[] {step.name()}, OFFICE))
                        .orElse(""),
                "cause",
                now.map(DossierView.Step::unit).orElse(""),
                "day",
                nextDay(view).toString());
    }

    private LocalDate nextDay(DossierView view) {
        var today = WorkCalendar.dateOf(clock.instant());
        var appointed = view.clock()
                .map(face -> WorkCalendar.dateOf(face.due().at()))
                .filter(day -> day.isAfter(today))
                .orElse(today);
        return calendars.calendar().nextWorkingDay(appointed);
    }

    @PostMapping("/viec/{number}/hen-lai")
    ModelAndView send(@PathVariable String number, @RequestParam Map<String, String> fields) {
        return pages.send(
                DeskAct.REAPPOINT,
                number,
                fields,
                parsed -> apologies.reappoint(
                        actor.get(),
                        parsed,
                        new NewAppointment(
                                ActPages.text(fields, "reason"),
                                ActPages.text(fields, "cause"),
                                ActPages.day(fields.get("day")))));
    }
}
