package vn.motcua.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Locality;

/**
 * Forms filled in by an invented person, as examples (TT 01/2018/TT-VPCP article 5): {@code samples/index.json} of the
 * locality names them. A sample that its form would not take stops the start, with a sentence: an example that is wrong
 * teaches people to be refused. Papers cannot be invented, so a sample has none.
 */
@Service
public class SampleForms {

    private final Map<FormId, Sample> byForm;

    SampleForms(Locality locality, Forms forms) {
        byForm = FilesOfForms.read(
                locality,
                "samples",
                Written.class,
                Written::form,
                (file, written) -> checked(file, written, forms.definition(FormId.parse(written.form()))));
    }

    /**
     * A form with an invented person's answers.
     *
     * @param day for which they are right
     */
    public record Sample(FormDefinition form, Answers answers, LocalDate day) {

        /** Paths of papers that this person would have to hand in. */
        public List<String> papersNeeded() {
            return form.validateAll(answers, Check.complete(day)).stream()
                    .map(FieldError::field)
                    .toList();
        }
    }

    /** The sample of that form, if the locality has one. */
    public Optional<Sample> of(FormId form) {
        return Optional.ofNullable(byForm.get(form));
    }

    private static Sample checked(String file, Written written, FormDefinition form) {
        var read = form.read(written.answers());
        if (!read.dropped().isEmpty()) {
            throw new IllegalStateException(
                    file + ": the form does not ask '" + read.dropped().getFirst() + "' in this case.");
        }
        if (form.papers(read.answers()).values().stream().anyMatch(Optional::isPresent)) {
            throw new IllegalStateException(file + ": a sample has no papers.");
        }
        form.validateAll(read.answers(), Check.withoutPapers(written.on())).stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(file + ": '" + error.field() + "': "
                            + error.message().vi() + ".");
                });
        return new Sample(form, read.answers(), written.on());
    }

    /** A sample as written. */
    private record Written(String form, LocalDate on, JsonNode answers) {}
}
