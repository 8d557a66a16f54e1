package vn.motcua.desk.web;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewRefusal;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;

/** What a counter decides about a dossier that it does not take in. */
@Controller
class DeskReceptionController {

    private final ActPages pages;
    private final Receptions receptions;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final Clock clock;

    DeskReceptionController(
            ActPages pages, Receptions receptions, Organisation organisation, CurrentActor actor, Clock clock) {
        this.pages = pages;
        this.receptions = receptions;
        this.organisation = organisation;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/tu-choi")
    ModelAndView askRefusal(@PathVariable String number) {
        return pages.ask(DeskAct.REFUSE, number, Map.of());
    }

    @PostMapping("/viec/{number}/tu-choi")
    ModelAndView refuse(
            @PathVariable String number,
            @RequestParam(name = "_version", required = false) @Nullable Integer seen,
            @RequestParam Map<String, String> fields) {
        return pages.send(
                DeskAct.REFUSE,
                number,
                fields,
                parsed -> receptions.refuse(
                        actor.get(),
                        parsed,
                        new NewRefusal(
                                ActPages.text(fields, "reason"),
                                ActPages.text(fields, "article"),
                                ActPages.text(fields, "instead"),
                                seen)));
    }

    @GetMapping("/viec/{number}/chuyen")
    ModelAndView askTransfer(@PathVariable String number) {
        return pages.ask(DeskAct.TRANSFER, number, Map.of());
    }

    /** Afterwards the dossier is another office's: the page that says so reads nothing of it. */
    @PostMapping("/viec/{number}/chuyen")
    ModelAndView transfer(
            @PathVariable String number,
            @RequestParam(name = "_version", required = false) @Nullable Integer seen,
            @RequestParam Map<String, String> fields) {
        var to = ActPages.text(fields, "to");
        var answer = pages.send(
                DeskAct.TRANSFER,
                number,
                fields,
                parsed -> receptions.transfer(actor.get(), parsed, to, ActPages.text(fields, "why"), seen));
        return answer.hasView() && String.valueOf(answer.getViewName()).startsWith("redirect:")
                ? new ModelAndView("redirect:/viec/da-chuyen?so=" + number + "&toi=" + to)
                : answer;
    }

    @GetMapping("/viec/da-chuyen")
    ModelAndView transferred(
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "toi", defaultValue = "") String to) {
        var unit = organisation
                .byKey(to, WorkCalendar.dateOf(clock.instant()))
                .map(Unit::name)
                .orElse("");
        return new ModelAndView(
                "desk/transferred",
                "page",
                new TransferredPage(DossierNumber.parse(number).value(), unit));
    }

    /** What nobody has looked at in time. */
    @GetMapping("/viec/qua-gio-tiep-nhan")
    ModelAndView overlooked() {
        return new ModelAndView("desk/overlooked", "page", receptions.overlooked(actor.get()));
    }
}
