package vn.motcua.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Locality;

/**
 * Forms filled in by an invented person, as examples (TT 01/2018/TT-VPCP article 5): {@code samples/index.json} of the
 * locality names them. A sample that its form would not take stops the start, with a sentence: an example that is wrong
 * teaches people to be refused. Papers cannot be invented, so a sample has none.
 */
@Service
public class SampleForms {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<FormId, Sample> byForm;

    SampleForms(Locality locality, Forms forms) {
        byForm = JSON.readValue(locality.open("samples/index.json"), NAMES).stream()
                .map(name -> read(locality, forms, name))
                .collect(Collectors.toUnmodifiableMap(sample -> sample.form().id(), Function.identity()));
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

    private static Sample read(Locality locality, Forms forms, String name) {
        var file = "samples/" + name + ".json";
        try {
            var written = JSON.readValue(locality.open(file), Written.class);
            if (!written.form().equals(name)) {
                throw new IllegalStateException(file + ": the file speaks of the form " + written.form() + ".");
            }
            return checked(file, written, forms.definition(FormId.parse(name)));
        } catch (JacksonException malformed) {
            throw new IllegalStateException(file + ": " + malformed.getOriginalMessage(), malformed);
        }
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
