package vn.motcua.desk.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.Supplements;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** Asking a citizen to mend a dossier: one checklist over everything, so that it is asked once and fully. */
@Controller
class DeskSupplementController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    /** Offered as the last day to wait, in days; the officer may change it. */
    private static final int USUAL_WAIT = 30;

    private final Dossiers dossiers;
    private final Supplements supplements;
    private final CurrentActor actor;
    private final Clock clock;

    DeskSupplementController(Dossiers dossiers, Supplements supplements, CurrentActor actor, Clock clock) {
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/bo-sung")
    ModelAndView checklist(@PathVariable String number) {
        var until = WorkCalendar.dateOf(clock.instant()).plusDays(USUAL_WAIT);
        return show(DossierNumber.parse(number), Map.of("until", until.toString()), null);
    }

    @PostMapping("/viec/{number}/bo-sung")
    ModelAndView ask(@PathVariable String number, @RequestParam Map<String, String> fields) {
        var parsed = DossierNumber.parse(number);
        try {
            supplements.request(actor.get(), parsed, wanted(fields));
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=bo-sung");
        } catch (DossierException refused) {
            return show(parsed, fields, refused);
        }
    }

    private static NewSupplement wanted(Map<String, String> fields) {
        var marks = new LinkedHashMap<String, NewSupplement.Mark>();
        fields.forEach((name, value) -> {
            if (name.startsWith(DeskSupplementPage.MARK) && value.equals(DeskSupplementPage.FIX)) {
                var field = name.substring(DeskSupplementPage.MARK.length());
                marks.put(
                        field,
                        new NewSupplement.Mark(
                                field,
                                fields.getOrDefault(DeskSupplementPage.WRONG + field, ""),
                                fields.getOrDefault(DeskSupplementPage.MEND + field, "")));
            }
        });
        return new NewSupplement(
                List.copyOf(marks.values()), day(fields.getOrDefault("until", "")), fields.get("reason"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            throw new DossierException.SupplementDay();
        }
    }

    private ModelAndView show(DossierNumber number, Map<String, String> typed, @Nullable DomainException refused) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        if (!view.verbs().supplement()) {
            return new ModelAndView("redirect:/viec/" + number);
        }
        var page = new ModelAndView("desk/supplement", "page", new DeskSupplementPage(view, typed, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
