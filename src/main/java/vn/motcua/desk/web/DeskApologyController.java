package vn.motcua.desk.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.Apologies;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.identity.CurrentActor;

/** Apologising for a late result and appointing another day. */
@Controller
class DeskApologyController {

    private final ActPages pages;
    private final Apologies apologies;
    private final CurrentActor actor;

    DeskApologyController(ActPages pages, Apologies apologies, CurrentActor actor) {
        this.pages = pages;
        this.apologies = apologies;
        this.actor = actor;
    }

    @GetMapping("/viec/{number}/hen-lai")
    ModelAndView draft(@PathVariable String number) {
        return pages.ask(DeskAct.REAPPOINT, number, Map.of("cause", pages.unit()));
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
