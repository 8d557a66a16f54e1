package vn.motcua.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What somebody has answered so far: texts, numbers and yes/no by path ({@code mother.name}), immutable.
 *
 * <p>A draft may hold what is not valid yet (the 31st of February stays as it was typed, so that the page can show it
 * again); only {@link FormDefinition#validateAll} says whether the answers are complete. The canonical form is a nested
 * JSON object with sorted keys, rows as lists; equal answers have equal canonical texts.
 */
public final class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ROW = Pattern.compile("([0-9]{1,3})(?![^.])");
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;
    private static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<String, JsonNode> values;

    private Answers(SortedMap<String, JsonNode> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static Answers none() {
        return NONE;
    }

    /** Answers from their stored JSON. For what a stranger sends use {@link FormDefinition#read}, which drops the unknown. */
    public static Answers of(JsonNode json) {
        var values = new TreeMap<String, JsonNode>();
        collect("", json, values);
        return new Answers(values);
    }

    /** Answers from their stored JSON text. */
    public static Answers parse(String json) {
        return of(JSON.readTree(json));
    }

    private static void collect(String path, JsonNode node, SortedMap<String, JsonNode> values) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!entry.getKey().contains(".")) {
                    collect(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), values);
                }
            });
        } else if (node.isArray() && !path.isEmpty()) {
            int row = 0;
            for (var element : node) {
                int before = values.size();
                collect(path + "." + row, element, values);
                row += values.size() > before ? 1 : 0;
            }
        } else if (node.isValueNode() && !node.isNull() && !path.isEmpty()) {
            values.put(path, scalar(node));
        }
    }

    private static JsonNode scalar(JsonNode node) {
        if (node.isBoolean()) {
            return BooleanNode.valueOf(node.asBoolean());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return LongNode.valueOf(node.asLong());
        }
        if (node.isFloatingPointNumber() && Double.isFinite(node.asDouble())) {
            return number(node.decimalValue().stripTrailingZeros(), node.asString());
        }
        return StringNode.valueOf(node.asString());
    }

    /** One number has one node, however it was written; what no form can ask for stays as it was written. */
    private static JsonNode number(BigDecimal number, String written) {
        if (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS) {
            return StringNode.valueOf(written);
        }
        return number.scale() <= 0 ? LongNode.valueOf(number.longValueExact()) : DecimalNode.valueOf(number);
    }

    /** The text at that path; numbers and yes/no are not texts. */
    public Optional<String> text(String path) {
        return at(path).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /** The day at that path, if it is a day of the calendar. */
    public Optional<LocalDate> date(String path) {
        return text(path).flatMap(Answers::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The days that the date at that path may mean: one, or those of a month or a year where the rest is not known. */
    public Optional<DaySpan> days(String path) {
        return text(path).flatMap(DaySpan::of);
    }

    /** The number at that path, whole or not. */
    public Optional<BigDecimal> amount(String path) {
        return at(path).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** The whole number at that path. */
    public OptionalLong number(String path) {
        var value = at(path).filter(JsonNode::isIntegralNumber);
        return value.isPresent() ? OptionalLong.of(value.get().asLong()) : OptionalLong.empty();
    }

    public Optional<Boolean> yes(String path) {
        return at(path).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }

    /** The value at that path in words of the machine: the text, the digits, {@code true} or {@code false}; else "". */
    public String raw(String path) {
        return at(path).map(JsonNode::asString).orElse("");
    }

    /** The JSON value at that path: text, number or boolean. */
    public Optional<JsonNode> at(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /** How many rows stand below that path. */
    public int rows(String path) {
        int most = 0;
        for (var below : values.tailMap(path + ".").keySet()) {
            if (!below.startsWith(path + ".")) {
                break;
            }
            var row = ROW.matcher(below).region(path.length() + 1, below.length());
            most = row.lookingAt() ? Math.max(most, Integer.parseInt(row.group(1)) + 1) : most;
        }
        return most;
    }

    public boolean has(String path) {
        return values.containsKey(path);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Paths that have an answer, sorted. */
    public Set<String> paths() {
        return values.keySet();
    }

    public Answers with(String path, String text) {
        return put(path, StringNode.valueOf(text));
    }

    public Answers with(String path, long number) {
        return put(path, LongNode.valueOf(number));
    }

    public Answers with(String path, BigDecimal number) {
        return put(path, number(number.stripTrailingZeros(), number.toPlainString()));
    }

    public Answers with(String path, boolean yes) {
        return put(path, BooleanNode.valueOf(yes));
    }

    /** The same answers with the other's beside them; where both answer, the other's win. */
    public Answers with(Answers other) {
        var changed = new TreeMap<>(values);
        changed.putAll(other.values);
        return new Answers(changed);
    }

    public Answers without(String path) {
        return only(other -> !other.equals(path));
    }

    /** The same rows without empty ones between them. */
    public Answers closed() {
        return of(json());
    }

    /** Only the answers whose path passes. */
    public Answers only(Predicate<String> path) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(path.negate());
        return new Answers(kept);
    }

    /** Of these paths the answers that pass. */
    Answers pick(Set<String> paths, Predicate<String> path) {
        var picked = new TreeMap<String, JsonNode>();
        for (var one : paths) {
            var value = path.test(one) ? values.get(one) : null;
            if (value != null) {
                picked.put(one, value);
            }
        }
        return new Answers(picked);
    }

    Answers with(String path, JsonNode value) {
        return put(path, value);
    }

    private Answers put(String path, JsonNode value) {
        var changed = new TreeMap<>(values);
        changed.put(path, value);
        return new Answers(changed);
    }

    /** Paths whose answer differs, was added or was taken away since the earlier answers. */
    public Set<String> changedSince(Answers earlier) {
        var changed = new TreeSet<>(values.keySet());
        changed.addAll(earlier.values.keySet());
        changed.removeIf(path -> Objects.equals(values.get(path), earlier.values.get(path)));
        return changed;
    }

    /** The canonical JSON object: nested, keys sorted. */
    public ObjectNode json() {
        var root = JsonNodeFactory.instance.objectNode();
        values.forEach((path, value) -> {
            var keys = path.split("\\.", -1);
            var group = root;
            for (int i = 0; i < keys.length - 1; i++) {
                group = group.withObjectProperty(keys[i]);
            }
            group.set(keys[keys.length - 1], value);
        });
        return (ObjectNode) listed(root);
    }

    /** Groups named by numbers are rows. */
    private static JsonNode listed(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return node;
        }
        var group = (ObjectNode) node;
        var names = List.copyOf(group.propertyNames());
        if (!names.stream().allMatch(name -> ROW.matcher(name).matches())) {
            names.forEach(name -> group.set(name, listed(group.get(name))));
            return group;
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        names.stream()
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .forEach(name -> rows.add(listed(group.get(name))));
        return rows;
    }

    /** The canonical JSON text. */
    public String canonical() {
        return json().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Says how many, never what: answers are personal data and do not belong in logs. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Answers[%d]", values.size());
    }
}
