package vn.motcua.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.LocalText;

/** What the API answers about a form: the shape docs/api.md describes. What does not apply is left out. */
final class FormAnswers {

    private FormAnswers() {}

    /**
     * A published form.
     *
     * @param schema JSON Schema 2020-12 of complete answers, conditions included
     * @param steps how the questions are asked, in order
     * @param rules checks across dates that a schema cannot say
     * @param codeLists names of the codes, by name of the list
     */
    record Form(
            String procedure,
            String code,
            int version,
            LocalText title,
            @Schema(type = "object") JsonNode schema,
            List<Step> steps,
            List<RuleAnswer> rules,
            Map<String, List<Code>> codeLists) {}

    @Schema(name = "FormStep")
    record Step(String key, LocalText title, List<Page> pages) {}

    /**
     * One page: the title is the question.
     *
     * @param showIf condition under which it is asked; absent: always
     */
    @Schema(name = "FormPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            String key,
            LocalText title,
            @Nullable LocalText hint,
            @Nullable LocalText why,
            @Nullable @Schema(type = "object") JsonNode showIf,
            List<Asked> questions) {}

    /**
     * One question.
     *
     * @param field path of the answer; for an address the path of its group
     * @param kind what sort of answer it takes
     * @param missing what to say when it was left out
     * @param showIf condition under which it is asked; absent: always
     * @param required true, false, or the condition under which it must be answered
     */
    @Schema(name = "FormQuestion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String field,
            QuestionKind kind,
            LocalText label,
            @Nullable LocalText hint,
            @Nullable LocalText why,
            @Nullable LocalText missing,
            @Nullable @Schema(type = "object") JsonNode showIf,
            @Schema(types = {"boolean", "object"}) JsonNode required,
            FormDetails details) {}

    /** The kinds of question. */
    enum QuestionKind {
        TEXT,
        NUMBER,
        MONEY,
        DAY,
        CHOICE,
        CODE,
        YES_NO,
        ADDRESS,
        PAPER,
        ROWS,
        COMPUTED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Option(String value, LocalText label, @Nullable LocalText hint) {}

    /**
     * A check across dates.
     *
     * @param rule {@code notFuture}: at least so many years before today, where {@code when} holds; {@code notAfter}: at
     *     least so many years before the other date; {@code notBefore} the other date or a fixed day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleAnswer(
            String rule,
            String field,
            @Nullable String other,
            @Nullable Integer years,
            @Nullable String day,
            @Nullable @Schema(type = "object") JsonNode when,
            LocalText message) {}

    record Code(String code, LocalText name) {}
}
