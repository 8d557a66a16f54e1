package vn.motcua.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.forms.Condition;
import vn.motcua.forms.Question;

/** Reads a condition on earlier questions. */
final class ConditionReader {

    private static final Set<Set<String>> SHAPES = Set.of(
            Set.of("field", "is"),
            Set.of("field", "in"),
            Set.of("field", "least"),
            Set.of("field", "most"),
            Set.of("all"),
            Set.of("any"),
            Set.of("not"));

    private ConditionReader() {}

    static Condition read(JsonPart part, Map<String, Question> earlier) {
        part.only(Set.of("field", "is", "in", "least", "most", "all", "any", "not"));
        if (!SHAPES.contains(Set.copyOf(part.node().propertyNames()))) {
            throw part.refuse(
                    "a condition is field with is or in, or field with least or most, or one of all, any, not.");
        }
        if (part.has("all")) {
            return new Condition.All(parts(part, "all", earlier));
        }
        if (part.has("any")) {
            return new Condition.Any(parts(part, "any", earlier));
        }
        if (part.has("not")) {
            return new Condition.Not(read(part.part("not"), earlier));
        }
        return field(part, earlier);
    }

    private static List<Condition> parts(JsonPart part, String key, Map<String, Question> earlier) {
        return part.list(key).stream().map(each -> read(each, earlier)).toList();
    }

    private static Condition field(JsonPart part, Map<String, Question> earlier) {
        var field = part.text("field");
        var question = earlier.get(field);
        if (question == null) {
            throw part.refuse("no earlier question asks '" + field + "'.");
        }
        if (part.has("least") || part.has("most")) {
            return bound(part, field, question);
        }
        if (part.has("in")) {
            return new Condition.In(
                    field,
                    part.list("in").stream()
                            .map(value -> option(value, value.text(), question))
                            .toList());
        }
        var value = part.part("is");
        if (question instanceof Question.YesNo && value.node().isBoolean()) {
            return new Condition.Is(field, value.node());
        }
        option(value, value.text(), question);
        return new Condition.Is(field, value.node());
    }

    private static Condition bound(JsonPart part, String field, Question question) {
        if (!number(question)) {
            throw part.refuse("'" + field + "' is no number.");
        }
        return part.has("least")
                ? new Condition.AtLeast(field, part.part("least").whole())
                : new Condition.AtMost(field, part.part("most").whole());
    }

    /** Whether that question is answered by a number. */
    static boolean number(Question question) {
        return question instanceof Question.Count
                || question instanceof Question.Money
                || (question instanceof Question.Computed computed && number(computed.shape()));
    }

    private static String option(JsonPart at, String value, Question question) {
        var known = switch (question) {
            case Question.Choice choice ->
                choice.options().stream().anyMatch(option -> option.value().equals(value));
            case Question.Code code -> code.list().codes().contains(value);
            case Question.YesNo _, Question.Text _, Question.Count _, Question.Money _, Question.Day _ -> false;
            case Question.Address _, Question.Paper _, Question.Rows _, Question.Computed _ -> false;
        };
        if (!known) {
            throw at.refuse("'" + question.field() + "' has no option '" + value + "'.");
        }
        return value;
    }
}
