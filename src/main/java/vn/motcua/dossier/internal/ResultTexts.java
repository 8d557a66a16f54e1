package vn.motcua.dossier.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.forms.FilesOfForms;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormId;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.shared.Locality;

/**
 * The texts of results that come with a locality: {@code results/index.json} names them. One that speaks of an answer its
 * form does not ask stops the start, with a sentence.
 */
@Component
class ResultTexts {

    private final Map<FormId, ResultText> byForm;

    ResultTexts(Locality locality, Forms forms) {
        byForm = FilesOfForms.read(
                locality,
                "results",
                ResultText.class,
                ResultText::form,
                (file, text) -> asked(file, text, forms.definition(FormId.parse(text.form()))));
    }

    /** What the result of dossiers with that form says; empty where it has a paper of its own. */
    Optional<ResultText> of(FormId form) {
        return Optional.ofNullable(byForm.get(form));
    }

    private static ResultText asked(String file, ResultText text, FormDefinition form) {
        var fields = form.questions().stream().map(Question::field).collect(Collectors.toCollection(HashSet::new));
        fields.addAll(Set.of(ResultText.PROCEDURE, ResultText.ANSWER));
        text.fields().filter(field -> !fields.contains(field)).findFirst().ifPresent(field -> {
            throw new IllegalStateException(file + ": the form does not ask '" + field + "'.");
        });
        return text;
    }
}
