package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.LocalText;

/** A part of a form file that knows where it stands, so that a refusal can say where. */
record JsonPart(JsonNode node, String at) {

    private static final long MOST = 999_999_999_999_999L;

    FormRefused refuse(String sentence) {
        return new FormRefused(at + ": " + sentence);
    }

    /** Refuses every key that is not named. */
    JsonPart only(Set<String> keys) {
        if (!node.isObject()) {
            throw refuse("an object is expected here.");
        }
        for (var key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw refuse("'" + key + "' is outside the closed subset of docs/forms.md; allowed here: "
                        + String.join(", ", keys.stream().sorted().toList()) + ".");
            }
        }
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    JsonPart part(String key) {
        var child = node.get(key);
        if (child == null) {
            throw refuse("'" + key + "' is missing.");
        }
        return new JsonPart(child, at + "." + key);
    }

    Optional<JsonPart> optional(String key) {
        return node.has(key) ? Optional.of(part(key)) : Optional.empty();
    }

    /** The elements of the list at that key; at least one. */
    List<JsonPart> list(String key) {
        var list = part(key);
        if (!list.node.isArray() || list.node.isEmpty()) {
            throw list.refuse("a list with at least one element is expected here.");
        }
        var parts = new ArrayList<JsonPart>();
        for (int i = 0; i < list.node.size(); i++) {
            parts.add(new JsonPart(list.node.get(i), list.at + "[" + i + "]"));
        }
        return parts;
    }

    List<JsonPart> optionalList(String key) {
        return node.has(key) ? list(key) : List.of();
    }

    String text(String key) {
        return part(key).text();
    }

    String text(String key, String otherwise) {
        return node.has(key) ? text(key) : otherwise;
    }

    String text() {
        if (!node.isString() || node.asString().isBlank()) {
            throw refuse("a text is expected here.");
        }
        return node.asString();
    }

    int number(String key, int otherwise) {
        return node.has(key) ? part(key).number() : otherwise;
    }

    /** A whole number, as large as amounts of money get. */
    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.asLong()) > MOST) {
            throw refuse("a whole number of at most fifteen digits is expected here.");
        }
        return node.asLong();
    }

    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw refuse("a whole number is expected here.");
        }
        return node.asInt();
    }

    boolean yes(String key) {
        if (!node.has(key)) {
            return false;
        }
        if (!node.get(key).isBoolean()) {
            throw part(key).refuse("true or false is expected here.");
        }
        return node.get(key).asBoolean();
    }

    /** A text in both languages. */
    LocalText words(String key) {
        var words = part(key).only(Set.of("vi", "en"));
        return new LocalText(words.text("vi"), words.text("en"));
    }

    LocalText optionalWords(String key) {
        return node.has(key) ? words(key) : LocalText.NONE;
    }
}
