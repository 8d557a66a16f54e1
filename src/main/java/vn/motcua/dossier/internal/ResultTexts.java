package vn.motcua.dossier.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
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

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, ResultText> byForm;

    ResultTexts(Locality locality, Forms forms) {
        byForm = JSON.readValue(locality.open("results/index.json"), NAMES).stream()
                .map(name -> read(locality, forms, name))
                .collect(Collectors.toUnmodifiableMap(ResultText::form, Function.identity()));
    }

    /** What the result of dossiers with that form says; empty where it has a paper of its own. */
    Optional<ResultText> of(FormId form) {
        return Optional.ofNullable(byForm.get(form.toString()));
    }

    private static ResultText read(Locality locality, Forms forms, String name) {
        var file = "results/" + name + ".json";
        try {
            var text = JSON.readValue(locality.open(file), ResultText.class);
            if (!text.form().equals(name)) {
                throw new IllegalStateException(file + ": the file speaks of the form " + text.form() + ".");
            }
            requireAsked(file, text, forms.definition(FormId.parse(name)));
            return text;
        } catch (JacksonException malformed) {
            throw new IllegalStateException(file + ": " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static void requireAsked(String file, ResultText text, FormDefinition form) {
        var asked = form.questions().stream().map(Question::field).collect(Collectors.toCollection(HashSet::new));
        asked.addAll(Set.of(ResultText.PROCEDURE, ResultText.ANSWER));
        text.fields().filter(field -> !asked.contains(field)).findFirst().ifPresent(field -> {
            throw new IllegalStateException(file + ": the form does not ask '" + field + "'.");
        });
    }
}
