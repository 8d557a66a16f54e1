package vn.motcua.forms.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.forms.Formula;
import vn.motcua.forms.Question;

/** Reads how a value is computed, and that earlier questions answer what it needs. */
record FormulaReader(Map<String, Question> earlier) {

    private static final Set<Set<String>> SHAPES = Set.of(
            Set.of("sum"),
            Set.of("product"),
            Set.of("count"),
            Set.of("age", "at"),
            Set.of("age", "on"),
            Set.of("copy"));

    Formula read(JsonPart part) {
        part.only(Set.of("sum", "product", "count", "age", "at", "on", "copy"));
        if (!SHAPES.contains(Set.copyOf(part.node().propertyNames()))) {
            throw part.refuse("a value is computed by one of sum, product, count, copy, or by age with at or on.");
        }
        if (part.has("sum")) {
            return new Formula.Sum(numbers(part, "sum", true));
        }
        if (part.has("product")) {
            return new Formula.Product(numbers(part, "product", false));
        }
        if (part.has("count")) {
            return new Formula.Rows(rows(part.part("count")));
        }
        if (part.has("copy")) {
            return new Formula.Copy(copied(part.part("copy")));
        }
        var born = day(part.part("age"));
        return part.has("at")
                ? new Formula.AgeAt(born, day(part.part("at")))
                : new Formula.AgeOn(born, fixed(part.part("on")));
    }

    private List<String> numbers(JsonPart part, String key, boolean rowsToo) {
        return part.list(key).stream()
                .map(field -> {
                    var question = rowsToo ? Questions.find(field.text(), earlier) : earlier.get(field.text());
                    if (question == null || !ConditionReader.number(question)) {
                        throw field.refuse("no earlier question asks for a number '" + field.text() + "'.");
                    }
                    return field.text();
                })
                .toList();
    }

    private String rows(JsonPart part) {
        if (!(earlier.get(part.text()) instanceof Question.Rows)) {
            throw part.refuse("no earlier question asks for rows '" + part.text() + "'.");
        }
        return part.text();
    }

    private String day(JsonPart part) {
        if (!(earlier.get(part.text()) instanceof Question.Day)) {
            throw part.refuse("no earlier question asks for a date '" + part.text() + "'.");
        }
        return part.text();
    }

    private String copied(JsonPart part) {
        var question = earlier.get(part.text());
        if (question == null
                || question instanceof Question.Rows
                || question instanceof Question.Paper
                || question instanceof Question.Address
                || question instanceof Question.Computed) {
            throw part.refuse("no earlier question asks for a single value '" + part.text() + "'.");
        }
        return part.text();
    }

    private static LocalDate fixed(JsonPart part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeParseException wrong) {
            throw part.refuse("a day is written yyyy-mm-dd.");
        }
    }
}
