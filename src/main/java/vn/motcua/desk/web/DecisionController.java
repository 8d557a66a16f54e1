package vn.motcua.desk.web;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.desk.internal.ListDecisions;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkflowException;

/** A leader decides on the way: the list by what ends today, one dossier a page, and after each the next one. */
@Controller
class DecisionController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");
    private static final String LIST = "/viec/duyet";

    private final ListDecisions list;
    private final Dossiers dossiers;
    private final Calendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    DecisionController(ListDecisions list, Dossiers dossiers, Calendars calendars, CurrentActor actor, Clock clock) {
        this.list = list;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(name = "xong", defaultValue = "") String done) {
        var page = new DecisionsPage(list.list(actor.get()), done, calendars.deadlines(), clock.instant());
        return new ModelAndView("desk/decisions", "page", page);
    }

    @GetMapping(LIST + "/{number}")
    ModelAndView one(@PathVariable String number, @RequestParam(name = "xong", defaultValue = "") String done) {
        return show(DossierNumber.parse(number), done, "", null);
    }

    /** After a decision the next dossier comes, or the list when there is none. */
    @PostMapping(LIST + "/{number}")
    ModelAndView decide(
            @PathVariable String number,
            @RequestParam(name = "buoc", defaultValue = "") String stage,
            @RequestParam(name = "ket-qua", defaultValue = "") String outcome,
            @RequestParam(name = "ghi-chu", defaultValue = "") String note) {
        var parsed = DossierNumber.parse(number);
        try {
            dossiers.complete(actor.get(), parsed, stage, outcome, note);
            var next = list.list(actor.get()).stream()
                    .findFirst()
                    .map(WorkItem::number)
                    .map(following -> "/" + following)
                    .orElse("");
            return new ModelAndView("redirect:" + LIST + next + "?xong=" + parsed);
        } catch (DossierException | WorkflowException refused) {
            return show(parsed, "", note, refused);
        }
    }

    private ModelAndView show(DossierNumber number, String done, String typed, @Nullable DomainException refused) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        var waiting = list.list(actor.get()).stream().map(WorkItem::number).toList();
        var page = new ModelAndView("desk/decision", "page", new DecisionPage(view, waiting, done, typed, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
