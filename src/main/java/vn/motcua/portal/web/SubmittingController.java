package vn.motcua.portal.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.BeforeReception;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.forms.Check;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandates;
import vn.motcua.shared.DomainException;

/** Before a form and after it: what one needs, checking all answers, handing in. */
@Controller
class SubmittingController {

    private final Catalogue catalogue;
    private final ProcedureWords words;
    private final Drafts drafts;
    private final Dossiers dossiers;
    private final BeforeReception beforeReception;
    private final Forms forms;
    private final FormSteps steps;
    private final Visit visit;

    SubmittingController(
            Catalogue catalogue,
            ProcedureWords words,
            Drafts drafts,
            Handing handing,
            Forms forms,
            FormSteps steps,
            Visit visit) {
        this.catalogue = catalogue;
        this.words = words;
        this.drafts = drafts;
        this.dossiers = handing.dossiers();
        this.beforeReception = handing.beforeReception();
        this.forms = forms;
        this.steps = steps;
        this.visit = visit;
    }

    @GetMapping("/nop/{code}")
    ModelAndView before(@PathVariable String code) {
        var version = catalogue.procedure(new ProcedureCode(code));
        if (!version.fileable()) {
            throw new DossierException.NotFileable(version.title().vi());
        }
        return new ModelAndView(
                "portal/beforeFiling", "page", new BeforeFilingPage(version, words, steps.hasSample(version)));
    }

    @PostMapping("/nop/{code}")
    String begin(@PathVariable String code) {
        if (visit.actsForOthers()) {
            return "redirect:/nop/" + new ProcedureCode(code) + "/cho-ai";
        }
        var draft = drafts.start(visit.actor(), new ProcedureCode(code));
        return "redirect:/khai/" + draft.id();
    }

    @GetMapping("/khai/{id}/kiem-tra")
    ModelAndView check(@PathVariable UUID id, Locale locale) {
        var draft = drafts.open(visit.actor(), id);
        if (draft.submitted().isPresent()) {
            return new ModelAndView("redirect:/ho-so/" + draft.submitted().get());
        }
        return checkPage(draft, null, locale);
    }

    private ModelAndView checkPage(Draft draft, @Nullable DomainException refused, Locale locale) {
        var form = forms.definition(draft.form());
        var errors = form.validateAll(draft.answers(), visit.check());
        return new ModelAndView(
                "portal/checkAnswers",
                "page",
                new CheckAnswersPage(
                        draft.id(),
                        steps.title(draft, locale),
                        steps.saved(draft, locale),
                        steps.allDone(draft, form, locale),
                        form.summary(draft.answers(), locale),
                        errors.stream()
                                .map(error -> new CheckAnswersPage.Missing(
                                        error.message().in(locale),
                                        FormSteps.address(draft, error.page()) + "?tu=kiem-tra#" + error.anchor()))
                                .toList(),
                        visit.owners().said(draft, locale),
                        draft.corrects(),
                        refused));
    }

    @PostMapping("/khai/{id}/nop")
    ModelAndView submit(@PathVariable UUID id, Locale locale) {
        var draft = drafts.open(visit.actor(), id);
        try {
            if (draft.corrects().isPresent()) {
                var corrected =
                        beforeReception.correct(visit.actor(), draft.corrects().get(), id);
                return new ModelAndView("redirect:/ho-so/" + corrected.number());
            }
            var progress = dossiers.submit(visit.actor(), draft);
            return new ModelAndView("redirect:/ho-so/" + progress.number() + "/da-nop");
        } catch (DossierException.AnswersIncomplete incomplete) {
            var page = checkPage(draft, null, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (DossierException.OtherOffice | DossierException.NotNow | IdentityException.MandateEnded refused) {
            var page = checkPage(draft, refused, locale);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @PostMapping("/khai/{id}/xoa")
    String discard(@PathVariable UUID id) {
        drafts.discard(visit.actor(), id);
        return "redirect:/ho-so";
    }

    /** What a form ends in: a new dossier, or the correction of one. */
    @org.springframework.stereotype.Component
    record Handing(Dossiers dossiers, BeforeReception beforeReception) {}

    /** Who visits, and on which office day. */
    @org.springframework.stereotype.Component
    record Visit(CurrentActor current, Clock clock, Mandates mandates, DraftOwners owners) {

        vn.motcua.identity.Actor actor() {
            return current.get();
        }

        /** Whether it must be asked for whom; whoever acts for nobody is not asked. */
        boolean actsForOthers() {
            return actor() instanceof Citizen && !mandates.usable(actor()).isEmpty();
        }

        Check check() {
            return Check.complete(WorkCalendar.dateOf(clock.instant()));
        }
    }
}
