package vn.motcua.forms.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import vn.motcua.forms.Condition;
import vn.motcua.forms.Question;
import vn.motcua.forms.Rule;

/** Reads a rule across fields. */
final class RuleReader {

    private RuleReader() {}

    static Rule read(JsonPart part, Map<String, Question> asked) {
        part.only(Set.of("rule", "field", "other", "years", "day", "when", "message"));
        var field = date(part, "field", asked);
        var message = part.words("message");
        return switch (part.text("rule")) {
            case "notFuture" -> new Rule.NotFuture(field, part.number("years", 0), when(part, asked), message);
            case "notBefore" ->
                part.has("day")
                        ? new Rule.NotBeforeDay(field, day(part.part("day")), message)
                        : new Rule.NotBefore(field, date(part, "other", asked), message);
            case "notAfter" -> new Rule.NotAfter(field, date(part, "other", asked), part.number("years", 0), message);
            default -> throw part.part("rule").refuse("only the rules notFuture, notAfter and notBefore are known.");
        };
    }

    private static Condition when(JsonPart part, Map<String, Question> asked) {
        return part.optional("when")
                .map(when -> ConditionReader.read(when, asked))
                .orElse(Condition.always());
    }

    private static String date(JsonPart part, String key, Map<String, Question> asked) {
        var field = part.text(key);
        if (!(Questions.find(field, asked) instanceof Question.Day)) {
            throw part.part(key).refuse("'" + field + "' is no date of this form.");
        }
        return field;
    }

    private static LocalDate day(JsonPart part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeParseException wrong) {
            throw part.refuse("a day is written yyyy-mm-dd.");
        }
    }
}
