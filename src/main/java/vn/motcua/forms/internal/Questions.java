package vn.motcua.forms.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.Condition;
import vn.motcua.forms.Question;

/** The questions read so far: of a form, or of one row. Conditions see the earlier ones. */
final class Questions {

    private final Map<String, ObjectNode> leaves;
    private final FormParts parts;
    private final Map<String, Question> asked = new LinkedHashMap<>();

    Questions(Map<String, ObjectNode> leaves, FormParts parts) {
        this.leaves = leaves;
        this.parts = parts;
    }

    /** By path. */
    Map<String, Question> asked() {
        return asked;
    }

    List<Question> all() {
        return List.copyOf(asked.values());
    }

    /** Refuses a field of the schema that nobody is asked for. */
    void requireAllAsked(JsonPart at) {
        var forgotten = new HashSet<>(leaves.keySet());
        for (var question : asked.values()) {
            question.leaves().forEach(leaf -> forgotten.remove(leaf.path()));
            if (question instanceof Question.Rows) {
                forgotten.removeIf(path -> path.startsWith(question.field() + SchemaReader.ROW));
            }
        }
        if (!forgotten.isEmpty()) {
            throw at.refuse("no question asks " + String.join(", ", forgotten) + ".");
        }
    }

    /** The question of that path; one of a row by the path of the rows and its own. */
    static @Nullable Question find(String field, Map<String, Question> asked) {
        for (var question : asked.values()) {
            if (question instanceof Question.Rows rows && field.startsWith(rows.field() + ".")) {
                var own = field.substring(rows.field().length() + 1);
                return rows.each().stream()
                        .filter(one -> one.field().equals(own))
                        .findFirst()
                        .orElse(null);
            }
        }
        return asked.get(field);
    }

    /** Reads one question and remembers it. */
    Question question(JsonPart part) {
        var question = new QuestionReader(part, leaves, parts, asked).read(prompt(part));
        for (var leaf : question.leaves()) {
            if (!leaves.containsKey(leaf.path())) {
                throw part.refuse("the schema has no field '" + leaf.path() + "'.");
            }
        }
        if (asked.put(question.field(), question) != null) {
            throw part.refuse("'" + question.field() + "' is asked twice.");
        }
        if (question.prompt().missing().isEmpty() && !question.prompt().optional()) {
            throw part.refuse("a required question says what to do when it was left out: 'missing'.");
        }
        return question;
    }

    private Question.Prompt prompt(JsonPart part) {
        if (part.yes("optional") && part.has("requiredIf")) {
            throw part.refuse("'optional' and 'requiredIf' exclude each other.");
        }
        var required = part.yes("optional") || part.has("compute")
                ? Condition.never()
                : condition(part, "requiredIf", Condition.always());
        return new Question.Prompt(
                part.text("field"),
                part.words("label"),
                part.optionalWords("hint"),
                part.optionalWords("why"),
                part.optionalWords("missing"),
                required,
                condition(part, "showIf", Condition.always()),
                part.optionalList("prefill").stream().map(this::prefill).toList());
    }

    private Question.Prefill prefill(JsonPart part) {
        part.only(Set.of("from", "value", "when"));
        var when = condition(part, "when", Condition.always());
        if (part.has("value")) {
            return new Question.Prefill.Value(part.text("value"), when);
        }
        if (!asked.containsKey(part.text("from"))) {
            throw part.part("from").refuse("no earlier question asks '" + part.text("from") + "'.");
        }
        return new Question.Prefill.From(part.text("from"), when);
    }

    Condition condition(JsonPart part, String key, Condition otherwise) {
        return part.optional(key)
                .map(condition -> ConditionReader.read(condition, asked))
                .orElse(otherwise);
    }
}
