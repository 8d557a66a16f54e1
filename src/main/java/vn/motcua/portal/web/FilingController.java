package vn.motcua.portal.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Mending;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.Forms;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** The pages of a form, one question at a time; what was sent is kept before anything else happens. */
@Controller
class FilingController {

    private static final String CHECK = "kiem-tra";

    private final Drafts drafts;
    private final Forms forms;
    private final Files files;
    private final FormSteps steps;
    private final CurrentActor actor;
    private final Clock clock;

    FilingController(Drafts drafts, Forms forms, Files files, FormSteps steps, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.files = files;
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
            fields.keySet().removeIf(name -> name.startsWith(removed + "."));
        }
        var bound = form.bind(page, fields, draft.answers()).answers();
        if (removed != null && form.papers(bound).containsKey(removed)) {
            bound = bound.without(removed);
        }
        var complaints = new ArrayList<FieldError>();
        var answers = withFiles(form, page, bound, parts.getFileMap(), complaints);
        Draft kept;
        try {
            kept = drafts.keep(actor.get(), id, version, answers);
        } catch (DossierException.ChangedMeanwhile otherDevice) {
            return conflict(drafts.open(actor.get(), id), page, answers, fromCheck, locale);
        }
        var added = fields.getFirst("_add");
        if (removed != null || added != null) {
            return new ModelAndView(
                    "redirect:" + FormSteps.again(kept, page, added == null ? "" : added, fromCheck ? CHECK : ""));
        }
        complaints.addAll(complaints(form, page, answers));
        if (!complaints.isEmpty()) {
            var again = show(kept, page, answers, complaints, fromCheck, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:" + steps.next(kept, form, page, fromCheck));
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

    private Answers withFiles(
            FormDefinition form,
            FormPage page,
            Answers answers,
            Map<String, MultipartFile> sent,
            List<FieldError> complaints) {
        var with = answers;
        for (var field : form.papers(answers).keySet()) {
            var file = sent.get(field);
            if (file != null
                    && !file.isEmpty()
                    && page.questions().stream().anyMatch(q -> q.field().equals(field))) {
                try {
                    with = with.with(field, store(file));
                } catch (DomainException refused) {
                    complaints.add(new FieldError(field, page.key(), words(refused), PageView.id(field)));
                }
            }
        }
        return with;
    }

    private LocalText words(DomainException refused) {
        return new LocalText(
                steps.sentence(refused, Locale.forLanguageTag("vi")), steps.sentence(refused, Locale.ENGLISH));
    }

    private String store(MultipartFile file) {
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return files.store(content, name == null ? "" : name).hash().value();
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
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
