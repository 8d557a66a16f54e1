package vn.motcua.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.Question;

/**
 * What a draft mends: a dossier that an office asked its owner to supplement. Only what was marked may change, and what
 * has to change with it.
 *
 * @param marks what was marked, by the field of the question
 * @param original the answers of the dossier
 */
public record Mending(DossierNumber number, Map<String, Words> marks, Answers original) {

    public Mending {
        marks = Map.copyOf(marks);
    }

    /** What the officer wrote at a place. */
    public record Words(String wrong, String mend) {}

    /** Fields of the marked questions. */
    public Set<String> marked() {
        return marks.keySet();
    }

    /** Fields of the questions that are open: marked, newly asked because of an answer that changed, or now wrong. */
    public Set<String> open(FormDefinition form, Answers now, List<FieldError> errors) {
        var open = new HashSet<>(marks.keySet());
        var before = form.asked(original).questions();
        form.asked(now).questions().stream()
                .filter(question -> !before.contains(question))
                .map(Question::field)
                .forEach(open::add);
        form.questions().stream()
                .filter(question -> errors.stream().anyMatch(error -> question.owns(error.field())))
                .map(Question::field)
                .forEach(open::add);
        return open;
    }

    /** The page with nothing on it but what is open. */
    public FormPage page(FormDefinition form, FormPage page, Answers now, List<FieldError> errors) {
        return page.only(open(form, now, errors));
    }

    /** The answers that count: what is open as it was sent, all else as it was. */
    public Answers allowed(FormDefinition form, Answers sent, List<FieldError> errors) {
        var open = open(form, sent, errors);
        var questions = form.questions().stream()
                .filter(question -> open.contains(question.field()))
                .toList();
        Predicate<String> mended = path -> questions.stream().anyMatch(question -> question.owns(path));
        return original.only(mended.negate()).with(sent.only(mended));
    }
}
