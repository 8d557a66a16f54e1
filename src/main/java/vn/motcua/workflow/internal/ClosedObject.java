package vn.motcua.workflow.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.workflow.RouteMalformed;
import vn.motcua.workflow.Words;

/** A JSON object of a route file that is read member by member; {@link #end()} refuses what nobody asked for. */
final class ClosedObject {

    private final JsonNode node;
    private final String place;
    private final Set<String> read = new HashSet<>();

    private ClosedObject(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    static ClosedObject of(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new RouteMalformed("workflow.malformed.not-object", place);
        }
        return new ClosedObject(node, place);
    }

    String place() {
        return place;
    }

    String placeOf(String member) {
        return place.isEmpty() ? member : place + "." + member;
    }

    Optional<JsonNode> optional(String member) {
        read.add(member);
        return Optional.ofNullable(node.get(member));
    }

    JsonNode required(String member) {
        return optional(member).orElseThrow(() -> new RouteMalformed("workflow.malformed.missing", place, member));
    }

    String text(String member) {
        return text(required(member), placeOf(member));
    }

    static String text(JsonNode value, String place) {
        if (!value.isString() || value.asString().isBlank()) {
            throw new RouteMalformed("workflow.malformed.not-text", place);
        }
        return value.asString();
    }

    int number(String member) {
        var value = required(member);
        if (!value.isInt()) {
            throw new RouteMalformed("workflow.malformed.not-number", placeOf(member));
        }
        return value.asInt();
    }

    Words words(String member) {
        var object = of(required(member), placeOf(member));
        var words = new Words(object.text("vi"), object.text("en"));
        object.end();
        return words;
    }

    /** The elements of a list; empty where the list may be missing and is. */
    List<JsonNode> list(String member) {
        var list = optional(member);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isArray()) {
            throw new RouteMalformed("workflow.malformed.not-list", placeOf(member));
        }
        return new ArrayList<>(list.get().values());
    }

    List<String> texts(String member) {
        return list(member).stream().map(value -> text(value, placeOf(member))).toList();
    }

    boolean yes(String member) {
        var value = optional(member);
        if (value.isEmpty()) {
            return false;
        }
        if (!value.get().isBoolean()) {
            throw new RouteMalformed("workflow.malformed.not-yes-no", placeOf(member));
        }
        return value.get().asBoolean();
    }

    /** One word of a closed list, spelled in the file as the constant is in code, in lower case with hyphens. */
    <E extends Enum<E>> E oneOf(String member, Class<E> words) {
        var given = text(member);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> spelled(word).equals(given))
                .findFirst()
                .orElseThrow(() ->
                        new RouteMalformed("workflow.malformed.not-one-of", placeOf(member), given, allSpelled(words)));
    }

    private static <E extends Enum<E>> String allSpelled(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(ClosedObject::spelled)
                .collect(Collectors.joining(", "));
    }

    private static String spelled(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void end() {
        for (var name : node.propertyNames()) {
            if (!read.contains(name)) {
                throw new RouteMalformed("workflow.malformed.unknown-member", place, name);
            }
        }
    }
}
