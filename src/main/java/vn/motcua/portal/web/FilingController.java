package vn.motcua.portal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Mending;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.identity.CurrentActor;

/** The pages of a form, one question at a time; what was sent is kept before anything else happens. */
@Controller
class FilingController {

    private static final String CHECK = "kiem-tra";

    private final Drafts drafts;
    private final Forms forms;
    private final Files files;
    private final SentPapers papers;
    private final FormSteps steps;
    private final CurrentActor actor;
    private final Clock clock;

    FilingController(
            Drafts drafts,
            Forms forms,
            Files files,
            SentPapers papers,
            FormSteps steps,
            CurrentActor actor,
            Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.files = files;
        this.papers = papers;
        this.steps = steps;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/khai/{id}")
    String resume(@PathVariable UUID id) {
        var draft = drafts.open(actor.get(), id);
        var dossier = draft.submitted().or(() -> draft.mending().map(Mending::number));
        if (dossier.isPresent()) {
            return "redirect:/ho-so/" + dossier.get();
        }
        return "redirect:" + steps.firstToDo(draft, form(draft), check());
    }

    @GetMapping("/khai/{id}/{page}")
    ModelAndView page(
            @PathVariable UUID id,
            @PathVariable("page") String key,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "them", defaultValue = "") String added,
            Locale locale) {
        var draft = drafts.open(actor.get(), id);
        if (draft.submitted().isPresent()) {
            return new ModelAndView("redirect:/ho-so/" + draft.submitted().get());
        }
        var form = form(draft);
        var page = open(draft, key);
        var view = form.viewWithRow(page, draft.answers(), added, locale, files::nameOf);
        return new ModelAndView(
                "portal/formPage", "page", steps.page(draft, form, page, view, from.equals(CHECK), locale));
    }

    @PostMapping("/khai/{id}/{page}")
    ModelAndView keep(
            @PathVariable UUID id,
            @PathVariable("page") String key,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_version", defaultValue = "0") int version,
            @RequestParam(name = "_back", defaultValue = "") String back,
            MultipartHttpServletRequest parts,
            Locale locale) {
        boolean fromCheck = back.equals(CHECK);
        var draft = drafts.open(actor.get(), id);
        var form = form(draft);
        var page = open(draft, key);
        var removed = fields.getFirst("_remove");
        if (removed != null) {
            // A row of several things goes with all that was typed in it.
            fields.keySet().removeIf(name -> name.startsWith(removed + "."));
        }
        var bound = form.bind(page, fields, draft.answers()).answers();
        var staying = new StayingHere(fields);
        var received = papers.receive(
                id,
                form,
                page,
                staying.applied(new DraftContent(bound, draft.photos())),
                new SentPapers.Sent(parts.getMultiFileMap(), fields.getOrDefault("_sent", List.of())));
        staying.forgotten().forEach(upload -> papers.forget(id, upload));
        var content = staying.stays() ? received.content() : papers.bound(form, page, received.content());
        Draft kept;
        try {
            kept = drafts.keep(actor.get(), id, onlyPapers(page) ? draft.version() : version, content);
        } catch (DossierException.ChangedMeanwhile otherDevice) {
            return conflict(drafts.open(actor.get(), id), page, content.answers(), fromCheck, locale);
        }
        var complaints = new ArrayList<>(received.complaints());
        if (staying.stays() && complaints.isEmpty()) {
            return new ModelAndView("redirect:" + again(kept, page, staying, fromCheck));
        }
        if (!staying.stays()) {
            complaints.addAll(complaints(form, page, content.answers()));
        }
        if (!complaints.isEmpty()) {
            var again = show(kept, page, content.answers(), complaints, fromCheck, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:" + steps.next(kept, form, page, fromCheck));
    }

    /** The same page again: at the row that was added, or at the paper a button belongs to. */
    private static String again(Draft kept, FormPage page, StayingHere staying, boolean fromCheck) {
        var address = FormSteps.again(kept, page, staying.added(), fromCheck ? CHECK : "");
        return address.contains("#") ? address : address + staying.anchor();
    }

    /** The page; of a draft that mends a dossier only what may change on it. */
    private FormPage open(Draft draft, String key) {
        var form = form(draft);
        var page = form.page(key);
        return draft.mending()
                .map(mending -> mending.page(form, page, draft.answers(), form.validateAll(draft.answers(), check())))
                .orElse(page);
    }

    /** What must be mended among the questions the page showed. */
    private List<FieldError> complaints(FormDefinition form, FormPage page, Answers answers) {
        return form.validatePage(page, answers, check()).stream()
                .filter(error -> page.questions().stream().anyMatch(question -> question.owns(error.field())))
                .toList();
    }

    /** Papers are added one by one and never typed over: a page of nothing else knows no conflict. */
    private static boolean onlyPapers(FormPage page) {
        return page.questions().stream().allMatch(Question.Paper.class::isInstance);
    }

    private ModelAndView show(
            Draft draft, FormPage page, Answers answers, List<FieldError> errors, boolean fromCheck, Locale locale) {
        var form = form(draft);
        var view = form.view(page, answers, errors, locale, files::nameOf);
        return new ModelAndView("portal/formPage", "page", steps.page(draft, form, page, view, fromCheck, locale));
    }

    private ModelAndView conflict(Draft newer, FormPage page, Answers typed, boolean fromCheck, Locale locale) {
        var form = form(newer);
        var differing = new LinkedHashMap<String, FormConflictPage.Both>();
        var mine = steps.words(form, typed, locale);
        var theirs = steps.words(form, newer.answers(), locale);
        page.questions().forEach(question -> {
            var here = mine.getOrDefault(question.field(), "");
            var there = theirs.getOrDefault(question.field(), "");
            if (!here.equals(there)) {
                differing.put(question.prompt().label().in(locale), new FormConflictPage.Both(here, there));
            }
        });
        var view = form.view(page, typed, List.of(), locale, files::nameOf);
        var shown = new ModelAndView(
                "portal/formConflict",
                "page",
                new FormConflictPage(steps.page(newer, form, page, view, fromCheck, locale), differing));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private FormDefinition form(Draft draft) {
        return forms.definition(draft.form());
    }

    private Check check() {
        return Check.complete(WorkCalendar.dateOf(clock.instant()));
    }
}
