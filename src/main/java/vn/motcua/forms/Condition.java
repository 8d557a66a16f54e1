package vn.motcua.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** When a question or a page is asked: a closed set of predicates on earlier answers. An unanswered field is nothing. */
public sealed interface Condition {

    /** Always true. */
    static Condition always() {
        return new All(List.of());
    }

    /** Never true. */
    static Condition never() {
        return new Any(List.of());
    }

    boolean holds(Answers answers);

    /** Paths that the condition reads. */
    Set<String> fields();

    /** Both conditions. */
    default Condition and(Condition other) {
        if (equals(always())) {
            return other;
        }
        return other.equals(always()) ? this : new All(List.of(this, other));
    }

    /** The field has exactly that value. */
    record Is(String field, JsonNode value) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.at(field).filter(value::equals).isPresent();
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** The field has one of those values. */
    record In(String field, List<String> values) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.text(field).filter(values::contains).isPresent();
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** The field is a number of at least that size. */
    record AtLeast(String field, long least) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.amount(field)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                    .isPresent();
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** The field is a number of at most that size. */
    record AtMost(String field, long most) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.amount(field)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .isPresent();
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }

        @Override
        public Set<String> fields() {
            return union(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return parts.stream().anyMatch(part -> part.holds(answers));
        }

        @Override
        public Set<String> fields() {
            return union(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !part.holds(answers);
        }

        @Override
        public Set<String> fields() {
            return part.fields();
        }
    }

    private static Set<String> union(List<Condition> parts) {
        var fields = new TreeSet<String>();
        parts.forEach(part -> fields.addAll(part.fields()));
        return fields;
    }
}
