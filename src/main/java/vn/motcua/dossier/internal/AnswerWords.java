package vn.motcua.dossier.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.Forms;
import vn.motcua.forms.SummarySection;

/** The answers of a dossier in Vietnamese words, by field. */
record AnswerWords(Map<String, SummarySection.Row> rows) {

    /** Where the person lives who hands in, by convention of all forms (docs/forms.md). */
    static final String RESIDENCE = "requester.residence";

    static AnswerWords of(Forms forms, Facts facts) {
        return of(forms.definition(facts.governing().form()), Answers.of(facts.answers()));
    }

    static AnswerWords of(FormDefinition form, Answers answers) {
        var rows = new HashMap<String, SummarySection.Row>();
        form.summary(answers, Locale.of("vi")).stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row -> rows.put(row.field(), row));
        return new AnswerWords(Map.copyOf(rows));
    }

    /** The full words of an answer, if it was given. */
    Optional<String> find(String field) {
        return Optional.ofNullable(rows.get(field))
                .map(SummarySection.Row::value)
                .filter(value -> !value.isEmpty());
    }

    /** The words of an answer, or nothing at all where it was not given. */
    String of(String field) {
        return find(field).orElse("");
    }

    /** The answer as others may see it: identity numbers masked. */
    Optional<String> shown(String field) {
        return find(field)
                .map(value -> java.util.Objects.requireNonNull(rows.get(field)).shown());
    }
}
