package vn.motcua.desk.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.Consultations;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.Files;
import vn.motcua.forms.SummarySection;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.Stance;
import vn.motcua.workflow.WorkflowException;

/** Answering what another agency asked, and giving an agency one later day. */
@Controller
class DeskOpinionController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Consultations consultations;
    private final Files files;
    private final CurrentActor actor;

    DeskOpinionController(Dossiers dossiers, Consultations consultations, Files files, CurrentActor actor) {
        this.dossiers = dossiers;
        this.consultations = consultations;
        this.files = files;
        this.actor = actor;
    }

    @PostMapping("/viec/{number}/y-kien/{opinion}")
    ModelAndView give(
            @PathVariable String number,
            @PathVariable String opinion,
            @RequestParam(defaultValue = "") String stance,
            @RequestParam(defaultValue = "") String words) {
        var parsed = DossierNumber.parse(number);
        try {
            var chosen = Arrays.stream(Stance.values())
                    .filter(one -> one.code().equals(stance))
                    .findFirst()
                    .orElse(null);
            consultations.give(actor.get(), parsed, opinion, chosen, words);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=y-kien");
        } catch (ConsultationException | DossierException | WorkflowException refused) {
            return show(parsed, refused, words, stance);
        }
    }

    @PostMapping("/viec/{number}/y-kien/{opinion}/gia-han")
    ModelAndView extend(
            @PathVariable String number,
            @PathVariable String opinion,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        var parsed = DossierNumber.parse(number);
        try {
            consultations.extend(actor.get(), parsed, opinion, DeskConsultController.day(until), reason);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=gia-han");
        } catch (ConsultationException | DossierException | WorkflowException refused) {
            return show(parsed, refused, "", "");
        }
    }

    private ModelAndView show(DossierNumber number, DomainException refused, String words, String stance) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        var scans = files.scans(DeskDossierPage.attached(view).stream()
                .map(SummarySection.Row::value)
                .toList());
        var page = DeskConsultedPage.model(new DeskDossierPage(view, scans, "", refused, words), stance);
        page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        return page;
    }
}
