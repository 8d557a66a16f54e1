package vn.motcua.workflow.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.workflow.Condition;
import vn.motcua.workflow.RouteMalformed;

/**
 * Reads the closed subset of JSON Schema that a {@code when} may use: properties, required, const, enum, type number with
 * minimum and maximum, allOf, anyOf, not. A property must also be required, since in JSON Schema a missing one passes: a stage
 * would open on an answer that nobody gave.
 */
final class ConditionReader {

    private static final Set<String> ALWAYS_THERE = Set.of("answers", "outcomes");

    private ConditionReader() {}

    static Condition read(JsonNode schema, String place) {
        return read(schema, place, true);
    }

    private static Condition read(JsonNode schema, String place, boolean root) {
        var object = ClosedObject.of(schema, place);
        var parts = new ArrayList<Condition>();
        members(object, root, parts);
        object.optional("const").ifPresent(value -> parts.add(new Condition.OneOf(List.of(plain(value, place)))));
        if (object.optional("enum").isPresent()) {
            parts.add(new Condition.OneOf(object.list("enum").stream()
                    .map(value -> plain(value, place))
                    .toList()));
        }
        range(object).ifPresent(parts::add);
        if (object.optional("allOf").isPresent()) {
            parts.add(new Condition.All(each(object, "allOf", root)));
        }
        if (object.optional("anyOf").isPresent()) {
            parts.add(new Condition.Any(each(object, "anyOf", root)));
        }
        object.optional("not").ifPresent(part -> parts.add(new Condition.Not(read(part, object.placeOf("not"), root))));
        object.end();
        if (parts.isEmpty()) {
            throw new RouteMalformed("workflow.malformed.empty-condition", place);
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private static void members(ClosedObject object, boolean root, List<Condition> parts) {
        var required = new HashSet<>(object.texts("required"));
        object.texts("required").forEach(name -> parts.add(new Condition.Has(name)));
        var properties = object.optional("properties");
        if (properties.isEmpty()) {
            return;
        }
        var place = object.placeOf("properties");
        ClosedObject.of(properties.get(), place);
        properties.get().properties().forEach(member -> {
            var name = member.getKey();
            if (root && !ALWAYS_THERE.contains(name)) {
                throw new RouteMalformed("workflow.malformed.unknown-member", place, name);
            }
            if (!root && !required.contains(name)) {
                throw new RouteMalformed("workflow.malformed.not-required", place, name);
            }
            parts.add(new Condition.Member(name, read(member.getValue(), place + "." + name, false)));
        });
    }

    private static List<Condition> each(ClosedObject object, String keyword, boolean root) {
        var schemas = object.list(keyword);
        if (schemas.isEmpty()) {
            throw new RouteMalformed("workflow.malformed.empty-condition", object.placeOf(keyword));
        }
        return schemas.stream()
                .map(schema -> read(schema, object.placeOf(keyword), root))
                .toList();
    }

    private static Optional<Condition> range(ClosedObject object) {
        var type = object.optional("type");
        var minimum = bound(object, "minimum");
        var maximum = bound(object, "maximum");
        if (type.isEmpty() && minimum == null && maximum == null) {
            return Optional.empty();
        }
        if (type.isEmpty() || !"number".equals(type.get().asString(""))) {
            throw new RouteMalformed("workflow.malformed.range-type", object.place());
        }
        return Optional.of(new Condition.Range(minimum, maximum));
    }

    private static @Nullable BigDecimal bound(ClosedObject object, String member) {
        var value = object.optional(member);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.get().isNumber()) {
            throw new RouteMalformed("workflow.malformed.not-number", object.placeOf(member));
        }
        return value.get().decimalValue();
    }

    private static JsonNode plain(JsonNode value, String place) {
        if (!value.isValueNode()) {
            throw new RouteMalformed("workflow.malformed.not-plain", place);
        }
        return value;
    }
}
