package vn.motcua.portal.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.BeforeReception;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentActor;

/** Correcting a dossier and taking it back, while no office has taken it in. */
@Controller
class BeforeReceptionController {

    private final BeforeReception before;
    private final Dossiers dossiers;
    private final CurrentActor actor;

    BeforeReceptionController(BeforeReception before, Dossiers dossiers, CurrentActor actor) {
        this.before = before;
        this.dossiers = dossiers;
        this.actor = actor;
    }

    @PostMapping("/ho-so/{number}/sua")
    String correct(@PathVariable String number) {
        var draft = before.open(actor.get(), DossierNumber.parse(number));
        return "redirect:" + FormSteps.checkAddress(draft);
    }

    @GetMapping("/ho-so/{number}/rut")
    ModelAndView ask(@PathVariable String number, Locale locale) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), locale);
        return MyDossierPage.mayTakeBack(view.state())
                ? new ModelAndView("portal/takeBack", "page", new MyDossierPage(view, null))
                : new ModelAndView("redirect:/ho-so/" + view.number());
    }

    @PostMapping("/ho-so/{number}/rut")
    String takeBack(@PathVariable String number) {
        var parsed = DossierNumber.parse(number);
        before.takeBack(actor.get(), parsed);
        return "redirect:/ho-so/" + parsed;
    }
}
