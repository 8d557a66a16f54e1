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
            Details details) {}

    /** The kinds of question. */
    enum QuestionKind {
        TEXT,
        NUMBER,
        DAY,
        CHOICE,
        CODE,
        YES_NO,
        ADDRESS,
        PAPER
    }

    /**
     * What belongs to some kinds only.
     *
     * @param lines of a text
     * @param invalid what to say about a text that does not match the pattern of its schema
     * @param secret a text to be masked where it is shown again
     * @param options of a choice
     * @param codeList of a code, and of an address inside the locality
     * @param here of an address: label of "in this locality"
     * @param within of an address: what follows the commune in a full address
     * @param street of an address: whether hamlet, street and house number are asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            @Nullable Integer lines,
            @Nullable LocalText invalid,
            @Nullable Boolean secret,
            @Nullable List<Option> options,
            @Nullable String codeList,
            @Nullable LocalText here,
            @Nullable LocalText within,
            @Nullable String street) {

        static final Details NONE = new Details(null, null, null, null, null, null, null, null);

        static Details text(int lines, @Nullable LocalText invalid, boolean secret) {
            return new Details(lines, invalid, secret, null, null, null, null, null);
        }

        static Details options(List<Option> options) {
            return new Details(null, null, null, options, null, null, null, null);
        }

        static Details codes(String list) {
            return new Details(null, null, null, null, list, null, null, null);
        }

        static Details address(String list, LocalText here, LocalText within, String street) {
            return new Details(null, null, null, null, list, here, within, street);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Option(String value, LocalText label, @Nullable LocalText hint) {}

    /**
     * A check across dates.
     *
     * @param rule {@code notFuture}; {@code notAfter}: at least so many years before the other date; {@code notBefore} the
     *     other date or a fixed day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleAnswer(
            String rule,
            String field,
            @Nullable String other,
            @Nullable Integer years,
            @Nullable String day,
            LocalText message) {}

    record Code(String code, LocalText name) {}
}
