package vn.motcua.desk.web;

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
import vn.motcua.catalogue.Channel;
import vn.motcua.desk.internal.TraceWork;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Letters;
import vn.motcua.files.Files;
import vn.motcua.files.ScanState;
import vn.motcua.forms.SummarySection;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkflowException;

/** The page of a dossier on an officer's desk, with the verbs that are open to this officer. */
@Controller
class DeskDossierController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Letters letters;
    private final Files files;
    private final CurrentActor actor;
    private final TraceWork trace;

    DeskDossierController(Dossiers dossiers, Letters letters, Files files, CurrentActor actor, TraceWork trace) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.files = files;
        this.actor = actor;
        this.trace = trace;
    }

    @GetMapping("/viec/{number}")
    ModelAndView dossier(@PathVariable String number, @RequestParam(name = "xong", defaultValue = "") String done) {
        return show(DossierNumber.parse(number), done, null, "");
    }

    @PostMapping("/viec/{number}/tiep-nhan")
    ModelAndView receive(@PathVariable String number, @RequestParam(name = "_version") int seen) {
        var parsed = DossierNumber.parse(number);
        try {
            dossiers.receive(actor.get(), parsed, seen);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=tiep-nhan");
        } catch (DossierException | WorkflowException refused) {
            return show(parsed, "", refused, "");
        }
    }

    @PostMapping("/viec/{number}/buoc/{stage}")
    ModelAndView complete(
            @PathVariable String number,
            @PathVariable String stage,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String note) {
        var parsed = DossierNumber.parse(number);
        try {
            dossiers.complete(actor.get(), parsed, stage, outcome, note);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=buoc");
        } catch (DossierException | WorkflowException refused) {
            return show(parsed, "", refused, note);
        }
    }

    @PostMapping("/viec/{number}/tra-ket-qua")
    ModelAndView giveBack(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "DIRECT") Channel channel) {
        var parsed = DossierNumber.parse(number);
        try {
            var shown = paper.isBlank() ? null : paper.strip();
            dossiers.giveBack(actor.get(), parsed, receiver, shown, channel);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=tra");
        } catch (DossierException | WorkflowException refused) {
            return show(parsed, "", refused, "");
        }
    }

    @PostMapping("/viec/{number}/thu")
    ModelAndView write(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "_key", defaultValue = "") String key) {
        var parsed = DossierNumber.parse(number);
        try {
            letters.write(actor.get(), parsed, text, key);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=thu");
        } catch (DossierException | WorkflowException refused) {
            return show(parsed, "", refused, "");
        }
    }

    /** The page with why something about the work on it was not done. */
    ModelAndView refused(DossierNumber number, DomainException refused) {
        return show(number, "", refused, "");
    }

    /** The page; with what was refused and what was typed, when something was. */
    private ModelAndView show(DossierNumber number, String done, @Nullable DomainException refused, String typed) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        var page = DeskConsultedPage.model(new DeskDossierPage(view, scans(view), done, refused, typed), "");
        if (view.consulting().whole()) {
            page.addObject("hands", trace.trace(actor.get(), number.value()));
        }
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    private Map<String, ScanState> scans(DossierView view) {
        return files.scans(DeskDossierPage.attached(view).stream()
                .map(SummarySection.Row::value)
                .toList());
    }
}
