package vn.motcua.forms.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.motcua.forms.FormRefused;

/**
 * Groups that many forms ask alike, a person or an organisation: a schema and its questions in a file of their own. A form
 * names the group where it stands and says of whom it is asked; what is read is as if it were written there.
 */
record Groups(FormParts parts) {

    static final String FOLDER = "groups/";
    private static final String WHO = "{who}";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The schema of the group that a {@code $ref} names. */
    JsonPart schema(String reference) {
        return file(reference.substring(FOLDER.length())).part("schema");
    }

    /** The questions of a page or of a row, those of groups in their place. */
    List<JsonPart> questions(JsonPart holder, String key) {
        return holder.list(key).stream()
                .flatMap(part -> part.has("group") ? of(part) : Stream.of(part))
                .toList();
    }

    private Stream<JsonPart> of(JsonPart use) {
        use.only(Set.of("group", "at", "who"));
        var who = use.words("who");
        var path = use.has("at") ? use.text("at") + "." : "";
        return file(use.text("group")).list("questions").stream()
                .map(question -> new JsonPart(
                        placed(question.node(), path, who.vi(), who.en()), use.at() + "(" + question.at() + ")"));
    }

    private JsonPart file(String name) {
        try {
            return new JsonPart(JSON.readTree(parts.group(name)), FOLDER + name).only(Set.of("schema", "questions"));
        } catch (JacksonException broken) {
            throw new FormRefused(FOLDER + name + ": this is not JSON: " + broken.getOriginalMessage());
        }
    }

    /** A copy whose paths begin at that place and whose words name who it is. */
    private static JsonNode placed(JsonNode node, String path, String vi, String en) {
        var copy = node.deepCopy();
        walk(copy, path, vi, en);
        return copy;
    }

    private static void walk(JsonNode node, String path, String vi, String en) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> walk(element, path, vi, en));
        } else if (node instanceof ObjectNode group) {
            for (var key : List.copyOf(group.propertyNames())) {
                var value = group.get(key);
                switch (key) {
                    case "field", "from" -> group.set(key, StringNode.valueOf(path + value.asString("")));
                    case "vi" ->
                        group.set(key, StringNode.valueOf(value.asString("").replace(WHO, vi)));
                    case "en" ->
                        group.set(key, StringNode.valueOf(value.asString("").replace(WHO, en)));
                    default -> walk(value, path, vi, en);
                }
            }
        }
    }
}
