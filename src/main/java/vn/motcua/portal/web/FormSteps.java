package vn.motcua.portal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Mending;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.FormStep;
import vn.motcua.forms.PageView;
import vn.motcua.forms.Question;
import vn.motcua.forms.SummarySection;

/** Where somebody is in a form, and where the way goes on. */
@Component
class FormSteps {

    private final MessageSource messages;
    private final PaperSlots slots;
    private final FormTitles titles;
    private final Samples samples;
    private final DraftOwners owners;

    FormSteps(MessageSource messages, PaperSlots slots, FormTitles titles, Samples samples, DraftOwners owners) {
        this.messages = messages;
        this.slots = slots;
        this.titles = titles;
        this.samples = samples;
        this.owners = owners;
    }

    /** Address of the first page that still needs something; of the check page when nothing does. */
    String firstToDo(Draft draft, FormDefinition form, Check check) {
        return form.validateAll(draft.answers(), check).stream()
                .findFirst()
                .map(error -> address(draft, error.page()))
                .orElseGet(() -> checkAddress(draft));
    }

    /** Address after a page was answered well: the next page, or the check page. */
    String next(Draft draft, FormDefinition form, FormPage page, boolean cameFromCheck) {
        if (draft.mending().isPresent()) {
            return mendingAddress(draft);
        }
        if (cameFromCheck) {
            return checkAddress(draft);
        }
        return form.pageAfter(page, draft.answers())
                .map(next -> address(draft, next.key()))
                .orElseGet(() -> checkAddress(draft));
    }

    FormPageModel page(
            Draft draft, FormDefinition form, FormPage page, PageView view, boolean fromCheck, Locale locale) {
        return new FormPageModel(
                draft.id(),
                titles.of(draft, locale),
                saved(draft, locale),
                draft.version(),
                back(draft, form, page),
                fromCheck,
                draft.mending().isPresent() ? List.of() : steps(draft, form, page, locale),
                words(draft, page),
                view,
                slots.of(draft, page),
                owners.name(draft),
                samples.address(draft.procedure(), draft.form(), page.key()));
    }

    private static List<Mending.Words> words(Draft draft, FormPage page) {
        return draft.mending().stream()
                .flatMap(mending -> page.questions().stream()
                        .map(Question::field)
                        .filter(mending.marks()::containsKey)
                        .map(mending.marks()::get))
                .toList();
    }

    private static String back(Draft draft, FormDefinition form, FormPage page) {
        return draft.mending().isPresent()
                ? mendingAddress(draft)
                : form.pageBefore(page, draft.answers())
                        .map(before -> address(draft, before.key()))
                        .orElse("");
    }

    /** Where the owner sees what is to be mended. */
    private static String mendingAddress(Draft draft) {
        return "/ho-so/" + draft.mending().orElseThrow().number() + "#can-sua";
    }

    /** The steps as the check page shows them: all done but the last. */
    List<FormPageModel.Step> allDone(Draft draft, FormDefinition form, Locale locale) {
        return steps(draft, form, null, locale);
    }

    boolean hasSample(ProcedureVersion version) {
        return samples.has(version);
    }

    String title(Draft draft, Locale locale) {
        return titles.of(draft, locale);
    }

    String saved(Draft draft, Locale locale) {
        return CalendarWords.in(messages, locale).dates().time(draft.savedAt());
    }

    private List<FormPageModel.Step> steps(
            Draft draft, FormDefinition form, @org.jspecify.annotations.Nullable FormPage present, Locale locale) {
        var visible = form.visiblePages(draft.answers());
        var steps = new ArrayList<FormPageModel.Step>();
        boolean before = true;
        for (var step : form.steps()) {
            var pages = step.pages().stream().filter(visible::contains).toList();
            if (pages.isEmpty()) {
                continue;
            }
            boolean now = present != null && step.pages().contains(present);
            before = before && !now;
            steps.add(new FormPageModel.Step(
                    title(step, locale), address(draft, pages.getFirst().key()), before, now));
        }
        var check = messages.getMessage("portal.form.check", null, locale);
        steps.add(new FormPageModel.Step(check, checkAddress(draft), false, present == null));
        return steps;
    }

    private static String title(FormStep step, Locale locale) {
        return step.title().in(locale);
    }

    /** The answers in words, by field. */
    Map<String, String> words(FormDefinition form, Answers answers, Locale locale) {
        var words = new HashMap<String, String>();
        form.summary(answers, locale).stream()
                .map(SummarySection::rows)
                .flatMap(List::stream)
                .forEach(row -> words.put(row.field(), row.shown()));
        return words;
    }

    static String address(Draft draft, String page) {
        return "/khai/" + draft.id() + "/" + page;
    }

    /** The same page again after a row was added or something was taken away, where the reader was. */
    static String again(Draft draft, FormPage page, String added, String from) {
        var address = UriComponentsBuilder.fromPath(address(draft, page.key()));
        if (!from.isEmpty()) {
            address.queryParam("tu", from);
        }
        page.questions().stream()
                .filter(Question.Rows.class::isInstance)
                .map(Question::field)
                .filter(added::equals)
                .forEach(field -> address.queryParam("them", field)
                        .fragment(PageView.id(field + "." + draft.answers().rows(field))));
        return address.build().toUriString();
    }

    static String checkAddress(Draft draft) {
        return "/khai/" + draft.id() + "/kiem-tra";
    }
}
