package vn.motcua.workflow;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A closed subset of JSON Schema 2020-12 used as a predicate. It is read over an object with two members: {@code answers}, the
 * declaration, and {@code outcomes}, the outcome of each stage done. Meaning is exactly that of JSON Schema.
 */
public sealed interface Condition {

    Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    boolean holds(JsonNode instance);

    /** {@code allOf}, and the keywords of one schema object together. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(JsonNode instance) {
            return parts.stream().allMatch(part -> part.holds(instance));
        }
    }

    /** {@code anyOf}. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(JsonNode instance) {
            return parts.stream().anyMatch(part -> part.holds(instance));
        }
    }

    /** {@code not}. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(JsonNode instance) {
            return !part.holds(instance);
        }
    }

    /** {@code const} and {@code enum}, of plain values only. */
    record OneOf(List<JsonNode> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(JsonNode instance) {
            return values.stream().anyMatch(value -> BY_VALUE.compare(value, instance) == 0);
        }
    }

    /** {@code type} number with {@code minimum} and {@code maximum}, both inclusive. */
    record Range(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) implements Condition {
        @Override
        public boolean holds(JsonNode instance) {
            return instance.isNumber()
                    && (minimum == null || instance.decimalValue().compareTo(minimum) >= 0)
                    && (maximum == null || instance.decimalValue().compareTo(maximum) <= 0);
        }
    }

    /** {@code required} for one member. As in JSON Schema, what is no object passes. */
    record Has(String name) implements Condition {
        @Override
        public boolean holds(JsonNode instance) {
            return !instance.isObject() || instance.has(name);
        }
    }

    /** {@code properties} for one member: holds also where the member is missing, so it stands beside {@link Has}. */
    record Member(String name, Condition part) implements Condition {
        @Override
        public boolean holds(JsonNode instance) {
            var member = instance.isObject() ? instance.get(name) : null;
            return member == null || part.holds(member);
        }
    }

    /** Dotted paths of all members this condition looks at, such as {@code outcomes.tham-tra}. */
    default Set<String> paths() {
        var paths = new LinkedHashSet<String>();
        collect("", this, paths);
        return paths;
    }

    /** Dotted paths of the fields of the declaration this condition looks at. */
    default Set<String> answersRead() {
        return below("answers.");
    }

    /** Codes of the stages whose outcome this condition looks at. */
    default Set<String> outcomesRead() {
        return below("outcomes.");
    }

    private Set<String> below(String prefix) {
        var below = new LinkedHashSet<String>();
        paths().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .forEach(below::add);
        return below;
    }

    /** The plain values this condition compares the outcome of a stage with. */
    default Set<String> outcomesExpectedOf(String stage) {
        var values = new LinkedHashSet<String>();
        at(this, "outcomes").flatMap(part -> at(part, stage)).forEach(part -> texts(part, values));
        return values;
    }

    private static Stream<Condition> at(Condition condition, String member) {
        return switch (condition) {
            case All(var parts) -> parts.stream().flatMap(part -> at(part, member));
            case Any(var parts) -> parts.stream().flatMap(part -> at(part, member));
            case Not(var part) -> at(part, member);
            case Member(var name, var part) -> name.equals(member) ? Stream.of(part) : Stream.empty();
            case OneOf _, Range _, Has _ -> Stream.empty();
        };
    }

    private static void texts(Condition condition, Set<String> values) {
        switch (condition) {
            case All(var parts) -> parts.forEach(part -> texts(part, values));
            case Any(var parts) -> parts.forEach(part -> texts(part, values));
            case Not(var part) -> texts(part, values);
            case OneOf(var expected) -> expected.forEach(value -> values.add(value.asString("")));
            case Member _, Range _, Has _ -> {}
        }
    }

    private static void collect(String prefix, Condition condition, Set<String> paths) {
        switch (condition) {
            case All(var parts) -> parts.forEach(part -> collect(prefix, part, paths));
            case Any(var parts) -> parts.forEach(part -> collect(prefix, part, paths));
            case Not(var part) -> collect(prefix, part, paths);
            case Has(var name) -> paths.add(prefix + name);
            case Member(var name, var part) -> {
                var inner = new LinkedHashSet<String>();
                collect(prefix + name + ".", part, inner);
                paths.addAll(inner.isEmpty() ? Set.of(prefix + name) : inner);
            }
            case OneOf _, Range _ -> {}
        }
    }
}
