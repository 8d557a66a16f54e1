package vn.motcua.desk.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.internal.GiveWork;
import vn.motcua.desk.internal.PutBackWork;
import vn.motcua.desk.internal.TakeWork;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.PostId;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;

/** Taking work, putting it back, giving it to a colleague: on the page of the dossier, which says what was refused. */
@Controller
class HandsController {

    private final TakeWork take;
    private final PutBackWork putBack;
    private final GiveWork give;
    private final DeskDossierController pages;
    private final CurrentActor actor;

    HandsController(
            TakeWork take, PutBackWork putBack, GiveWork give, DeskDossierController pages, CurrentActor actor) {
        this.take = take;
        this.putBack = putBack;
        this.give = give;
        this.pages = pages;
        this.actor = actor;
    }

    @PostMapping("/viec/nhan/{item}")
    ModelAndView take(@PathVariable UUID item, @RequestParam(name = "so", defaultValue = "") String number) {
        return done("nhan", number, "", () -> take.take(actor.get(), new WorkItemId(item)));
    }

    @PostMapping("/viec/tra-lai/{item}")
    ModelAndView putBack(
            @PathVariable UUID item,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ghi-chu", defaultValue = "") String note) {
        return done("tra-lai", number, note, () -> putBack.putBack(actor.get(), new WorkItemId(item), note));
    }

    @PostMapping("/viec/chuyen/{item}")
    ModelAndView give(
            @PathVariable UUID item,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "cho", required = false) @Nullable UUID post,
            @RequestParam(name = "ghi-chu", defaultValue = "") String note) {
        var to = post == null ? null : new PostId(post);
        return done("chuyen", number, note, () -> give.give(actor.get(), new WorkItemId(item), to, note));
    }

    /** A refusal is told on the page of the dossier where the form stood; without its number, on a page of its own. */
    private ModelAndView done(String what, String number, String note, Supplier<WorkItem> act) {
        try {
            var item = act.get();
            return new ModelAndView("redirect:/viec/" + item.number() + "?xong=" + what);
        } catch (WorkItemException refused) {
            if (number.isBlank()) {
                throw refused;
            }
            return pages.refused(DossierNumber.parse(number), refused).addObject("handNote", note);
        }
    }
}
