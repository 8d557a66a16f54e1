package vn.motcua.desk.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/**
 * Finding dossiers of the own unit. Numbers and procedures may stand in an address; what is typed may be somebody's name and
 * comes by POST.
 */
@Controller
class FindController {

    private final DossierSearch search;
    private final Calendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    FindController(DossierSearch search, Calendars calendars, CurrentActor actor, Clock clock) {
        this.search = search;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/tim")
    ModelAndView page(
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "thu-tuc", defaultValue = "") String procedure) {
        if (!number.isBlank()) {
            return dossier(number);
        }
        return procedure.isBlank() ? show("", null, null) : show("", search.ofProcedure(actor.get(), procedure), null);
    }

    /** What is typed or scanned: a number opens that dossier, everything else is looked for. */
    @PostMapping("/viec/tim")
    ModelAndView find(@RequestParam(name = "tim", defaultValue = "") String typed) {
        var words = typed.strip();
        if (looksLikeANumber(words)) {
            return dossier(words);
        }
        try {
            return show(words, search.named(actor.get(), words), null);
        } catch (DossierException refused) {
            return show(words, null, refused);
        }
    }

    /** A number as it is typed, or an address with one in it as a scanner reads it from a slip. */
    private static boolean looksLikeANumber(String words) {
        return words.matches("(\\S*[/=])?[A-Za-z0-9.]+-[0-9]{6}-[0-9]{4,7}([?#]\\S*)?");
    }

    /** Opens the dossier; where a result waits, at its return. */
    private static ModelAndView dossier(String typed) {
        return new ModelAndView("redirect:/viec/" + DossierNumber.scanned(typed) + "#viec-tra");
    }

    private ModelAndView show(String typed, @Nullable FoundDossiers found, @Nullable DomainException refused) {
        var page = new ModelAndView(
                "desk/find", "page", new FindPage(typed, found, calendars.deadlines(), clock.instant(), refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
