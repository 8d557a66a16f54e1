package vn.motcua.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.FormStep;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.organisation.Unit;

/**
 * The declaration of a procedure on one page at the counter: the same definition and the same validation as on the
 * citizens' pages. Who stands there, where it is handed in and the papers are asked elsewhere on that page.
 */
@Component
class IntakeDeclaration {

    /** The pages that were shown: only what was shown is taken over. */
    static final String SHOWN = "_trang";

    private static final Locale OFFICE = Locale.forLanguageTag("vi");
    private static final String PLACE = "registerAt";
    private static final String RELATION = "requester.relation";
    private static final String DELIVERY = "result.delivery";

    /** Asked in the block about the person. */
    private static final Set<String> PERSON = Set.of("requester.name", "requester.personalId", "requester.phone");

    private final Forms forms;
    private final Files files;

    IntakeDeclaration(Forms forms, Files files) {
        this.forms = forms;
        this.files = files;
    }

    FormDefinition form(ProcedureVersion version) {
        var form = version.form().orElseThrow();
        return forms.definition(form.code(), form.version());
    }

    /** The answers that the counter itself knows, and what is usual there, where nothing was answered yet. */
    Answers begun(FormDefinition form, Answers answers, Unit counter) {
        var begun = answers;
        var gso = counter.gso();
        if (form.fields().contains(PLACE) && gso != null && counter.kind().atCommuneLevel()) {
            begun = begun.with(PLACE, gso);
        }
        begun = usual(form, begun, RELATION, "self");
        begun = usual(form, begun, RELATION, "owner");
        return usual(form, begun, DELIVERY, "counter");
    }

    private static Answers usual(FormDefinition form, Answers answers, String field, String option) {
        var offered = form.questions().stream()
                .filter(question -> question.field().equals(field))
                .flatMap(question ->
                        question instanceof Question.Choice choice ? choice.options().stream() : Stream.empty())
                .anyMatch(one -> one.value().equals(option));
        return offered && !answers.has(field) ? answers.with(field, option) : answers;
    }

    /** Takes over what was typed. */
    Answers bind(FormDefinition form, MultiValueMap<String, String> fields, Answers answers) {
        var bound = answers;
        var shown = fields.getOrDefault(SHOWN, List.of());
        for (var page : form.pages()) {
            if (shown.contains(page.key())) {
                bound = form.bind(asked(page), fields, bound).answers();
            }
        }
        var person = Answers.none();
        for (var field : PERSON) {
            var typed = fields.getFirst(field);
            bound = typed == null ? bound : bound.without(field);
            person = typed == null ? person : person.with(person(form, field, fields));
        }
        return bound.with(person);
    }

    /** The cleaned answer to one question about the person. */
    private static Answers person(FormDefinition form, String field, MultiValueMap<String, String> fields) {
        return form.pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(question -> question.field().equals(field)))
                .findFirst()
                .map(page -> form.bind(only(page, Set.of(field)), fields, Answers.none())
                        .answers())
                .orElse(Answers.none());
    }

    /** The parts as they are asked now. */
    List<IntakePart> parts(FormDefinition form, Answers answers, List<FieldError> errors) {
        var visible = form.visiblePages(answers);
        var plain = new PlainFields(path -> label(form, path));
        var parts = new ArrayList<IntakePart>();
        for (FormStep step : form.steps()) {
            var pages = step.pages().stream().filter(visible::contains).toList();
            var fields = pages.stream()
                    .map(IntakeDeclaration::asked)
                    .filter(page -> !page.questions().isEmpty())
                    .flatMap(page -> form.view(page, answers, errors, OFFICE, files::nameOf).fields().stream())
                    .map(plain::of)
                    .toList();
            if (!fields.isEmpty()) {
                parts.add(new IntakePart(
                        step.title().in(OFFICE),
                        pages.stream().map(FormPage::key).toList(),
                        fields));
            }
        }
        return parts;
    }

    private static String label(FormDefinition form, String path) {
        return form.questions().stream()
                .filter(question -> question.owns(path))
                .map(question -> question.prompt().label().in(OFFICE))
                .findFirst()
                .orElse(path);
    }

    /** The page without what is asked elsewhere. */
    private static FormPage asked(FormPage page) {
        var left = page.questions().stream()
                .filter(question -> !(question instanceof Question.Paper))
                .map(Question::field)
                .filter(field -> !field.equals(PLACE) && !PERSON.contains(field))
                .collect(java.util.stream.Collectors.toSet());
        return only(page, left);
    }

    private static FormPage only(FormPage page, Set<String> fields) {
        return new FormPage(
                page.key(),
                page.title(),
                page.hint(),
                page.why(),
                page.showIf(),
                page.questions().stream()
                        .filter(question -> fields.contains(question.field()))
                        .toList());
    }
}
