package vn.motcua.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.Mandates;

/** Before a form and while it is filled in: for oneself, or for whom. */
@Controller
class WhomController {

    private static final String VIEW = "portal/whom";
    private static final String MISSING = "portal.whom.missing";

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Forms forms;
    private final Mandates mandates;
    private final MandateWords words;
    private final CurrentActor actor;

    WhomController(
            Catalogue catalogue,
            Drafts drafts,
            Forms forms,
            Mandates mandates,
            MandateWords words,
            CurrentActor actor) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.forms = forms;
        this.mandates = mandates;
        this.words = words;
        this.actor = actor;
    }

    @GetMapping("/nop/{code}/cho-ai")
    ModelAndView before(@PathVariable String code, Locale locale) {
        return new ModelAndView(VIEW, "page", beforePage(code, "", locale));
    }

    @PostMapping("/nop/{code}/cho-ai")
    ModelAndView begin(
            @PathVariable String code, @RequestParam(name = "cho", defaultValue = "") String whom, Locale locale) {
        if (whom.isEmpty()) {
            return refused(beforePage(code, MISSING, locale), 422);
        }
        try {
            var draft = drafts.start(actor.get(), new ProcedureCode(code), chosen(whom));
            return new ModelAndView("redirect:/khai/" + draft.id());
        } catch (IdentityException.MandateEnded | IdentityException.MandateUnknown gone) {
            return refused(beforePage(code, gone.code(), locale), gone.kind().status());
        }
    }

    @GetMapping("/khai/{id}/cho-ai")
    ModelAndView whileUnderWay(@PathVariable UUID id, Locale locale) {
        return new ModelAndView(VIEW, "page", draftPage(open(id), "", locale));
    }

    @PostMapping("/khai/{id}/cho-ai")
    ModelAndView change(
            @PathVariable UUID id, @RequestParam(name = "cho", defaultValue = "") String whom, Locale locale) {
        var draft = open(id);
        if (whom.isEmpty()) {
            return refused(draftPage(draft, MISSING, locale), 422);
        }
        try {
            drafts.actFor(actor.get(), id, chosen(whom));
            return new ModelAndView("redirect:/khai/" + id);
        } catch (IdentityException.MandateEnded | IdentityException.MandateUnknown gone) {
            return refused(draftPage(draft, gone.code(), locale), gone.kind().status());
        }
    }

    /** A draft whose owner can still be chosen. */
    private Draft open(UUID id) {
        var draft = drafts.open(actor.get(), id);
        if (draft.submitted().isPresent() || draft.mending().isPresent()) {
            throw new DossierException.UnknownDraft();
        }
        return draft;
    }

    private static @Nullable MandateId chosen(String whom) {
        return whom.equals(WhomPage.MYSELF)
                ? null
                : MandateId.parse(whom).orElseThrow(IdentityException.MandateUnknown::new);
    }

    private WhomPage beforePage(String code, String refused, Locale locale) {
        var version = catalogue.procedure(new ProcedureCode(code));
        if (!version.fileable()) {
            throw new DossierException.NotFileable(version.title().vi());
        }
        return new WhomPage(
                version.title().in(locale),
                "/nop/" + version.code() + "/cho-ai",
                "/nop/" + version.code(),
                false,
                choices(null, locale),
                refused);
    }

    private WhomPage draftPage(Draft draft, String refused, Locale locale) {
        var chosen = draft.mandate().map(MandateId::toString).orElse(WhomPage.MYSELF);
        return new WhomPage(
                forms.definition(draft.form()).title().in(locale),
                "/khai/" + draft.id() + "/cho-ai",
                "/khai/" + draft.id(),
                true,
                choices(chosen, locale),
                refused);
    }

    private List<WhomPage.Choice> choices(@Nullable String chosen, Locale locale) {
        var choices = new ArrayList<WhomPage.Choice>();
        choices.add(new WhomPage.Choice(WhomPage.MYSELF, myself().orElse(""), "", WhomPage.MYSELF.equals(chosen)));
        mandates.usable(actor.get()).forEach(mandate -> {
            var said = words.of(mandate, locale);
            var id = mandate.id().toString();
            var hint = said.identity() + " · " + said.ground();
            choices.add(new WhomPage.Choice(id, said.whom(), hint, id.equals(chosen)));
        });
        return choices;
    }

    private Optional<String> myself() {
        return actor.get() instanceof Citizen citizen ? Optional.of(citizen.name()) : Optional.empty();
    }

    private static ModelAndView refused(WhomPage page, int status) {
        var shown = new ModelAndView(VIEW, "page", page);
        shown.setStatus(HttpStatusCode.valueOf(status));
        return shown;
    }
}
