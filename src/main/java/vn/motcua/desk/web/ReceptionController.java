package vn.motcua.desk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Receptions;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** After a reception: the slip, one more for the same person, and taking back what was a mistake. */
@Controller
class ReceptionController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Intakes intakes;
    private final Receptions receptions;
    private final Downloads downloads;
    private final CurrentActor actor;

    ReceptionController(
            Dossiers dossiers, Intakes intakes, Receptions receptions, Downloads downloads, CurrentActor actor) {
        this.dossiers = dossiers;
        this.intakes = intakes;
        this.receptions = receptions;
        this.downloads = downloads;
        this.actor = actor;
    }

    @GetMapping("/viec/{number}/da-tiep-nhan")
    ModelAndView taken(@PathVariable String number) {
        return show(DossierNumber.parse(number), null, "");
    }

    @PostMapping("/viec/{number}/huy-tiep-nhan")
    ModelAndView undo(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        var parsed = DossierNumber.parse(number);
        try {
            receptions.undo(actor.get(), parsed, reason);
            return new ModelAndView("redirect:/viec/" + parsed + "/da-tiep-nhan");
        } catch (CounterException | DossierException refused) {
            return show(parsed, refused, reason);
        }
    }

    @PostMapping("/viec/{number}/in-lai")
    ResponseEntity<byte[]> reprint(@PathVariable String number) {
        var parsed = DossierNumber.parse(number);
        return downloads.pdf(receptions.reprint(actor.get(), parsed), parsed + "-giay-hen-in-lai.pdf");
    }

    @PostMapping("/viec/{number}/nhan-them")
    String another(@PathVariable String number) {
        var id = intakes.start(actor.get(), DossierNumber.parse(number), Intakes.Like.SAME_PERSON);
        return "redirect:/viec/tiep-nhan/" + id + "#thu-tuc";
    }

    @PostMapping("/viec/{number}/nhan-lai")
    String instead(@PathVariable String number) {
        return "redirect:/viec/tiep-nhan/"
                + intakes.start(actor.get(), DossierNumber.parse(number), Intakes.Like.REPLACING);
    }

    private ModelAndView show(DossierNumber number, @Nullable DomainException refused, String typed) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        var page = new ModelAndView("desk/takenIn", "page", new TakenInPage(view, refused, typed));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
