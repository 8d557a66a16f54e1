package vn.motcua.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/** How a value follows from earlier answers: a closed set. The server alone computes it, whoever asks. */
public sealed interface Formula {

    /** Paths that it reads; of a field in rows the path without the number of the row. */
    Set<String> fields();

    /** The value, if the answers suffice. */
    Optional<JsonNode> value(Answers answers);

    /** All numbers together; those not given count as nothing, and without any there is no sum. */
    record Sum(List<String> of) implements Formula {
        @Override
        public Set<String> fields() {
            return new TreeSet<>(of);
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            var parts = of.stream()
                    .flatMap(field -> numbers(field, answers).stream())
                    .toList();
            return parts.isEmpty() ? Optional.empty() : number(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** All numbers multiplied; each must be given. */
    record Product(List<String> of) implements Formula {
        @Override
        public Set<String> fields() {
            return new TreeSet<>(of);
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            var parts =
                    of.stream().map(answers::amount).flatMap(Optional::stream).toList();
            return parts.size() < of.size()
                    ? Optional.empty()
                    : number(parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply));
        }
    }

    /** How many rows were filled in. */
    record Rows(String of) implements Formula {
        @Override
        public Set<String> fields() {
            return Set.of(of);
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            return Optional.of(LongNode.valueOf(answers.rows(of)));
        }
    }

    /** Full years from a date to another date of the form; none while either is unknown or leaves two ages possible. */
    record AgeAt(String of, String at) implements Formula {
        @Override
        public Set<String> fields() {
            return new TreeSet<>(List.of(of, at));
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            return answers.days(at).flatMap(then -> age(answers, of, then));
        }
    }

    /** Full years from a date to a fixed day. */
    record AgeOn(String of, LocalDate day) implements Formula {
        @Override
        public Set<String> fields() {
            return Set.of(of);
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            return age(answers, of, new DaySpan(day, day));
        }
    }

    /** The answer to an earlier question. */
    record Copy(String of) implements Formula {
        @Override
        public Set<String> fields() {
            return Set.of(of);
        }

        @Override
        public Optional<JsonNode> value(Answers answers) {
            return answers.at(of);
        }
    }

    private static Optional<JsonNode> age(Answers answers, String of, DaySpan then) {
        return answers.days(of)
                .filter(born -> !then.first().isBefore(born.last()))
                .filter(born -> years(born.first(), then.last()) == years(born.last(), then.first()))
                .map(born -> LongNode.valueOf(years(born.first(), then.last())));
    }

    private static int years(LocalDate from, LocalDate to) {
        return Period.between(from, to).getYears();
    }

    private static Optional<JsonNode> number(BigDecimal number) {
        return Answers.none().with("value", number).at("value");
    }

    /** The numbers at that path, or at that path inside each row. */
    private static List<BigDecimal> numbers(String field, Answers answers) {
        var numbers = new ArrayList<BigDecimal>();
        answers.amount(field).ifPresent(numbers::add);
        for (int dot = field.indexOf('.'); dot > 0; dot = field.indexOf('.', dot + 1)) {
            var rows = field.substring(0, dot);
            for (int row = 0; row < answers.rows(rows); row++) {
                answers.amount(rows + "." + row + field.substring(dot)).ifPresent(numbers::add);
            }
        }
        return numbers;
    }
}
