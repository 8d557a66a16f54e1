package vn.motcua.forms.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the {@code schema} of a form file and refuses what is outside the closed subset.
 *
 * <p>What remains is a tree of groups whose leaves are texts with an upper length, days, file hashes, codes, options,
 * numbers between bounds, and booleans.
 */
final class SchemaReader {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String MONEY = "vnd";
    static final String PARTIAL_DATE = "partial-date";
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Set<String> FORMATS = Set.of("date", PARTIAL_DATE, "file-hash");
    private static final Set<String> STEPS = Set.of("0.1", "0.01", "0.001");
    static final String ROW = "[]";
    private static final int MOST_ROWS = 50;
    private static final int DEEPEST = 3;
    private static final int LONGEST_TEXT = 4000;

    private final JsonPart root;
    private final Groups groups;
    private final Map<String, ObjectNode> leaves = new LinkedHashMap<>();

    private SchemaReader(JsonPart root, Groups groups) {
        this.root = root;
        this.groups = groups;
    }

    /** The leaves by path, in the order of the file. */
    static Map<String, ObjectNode> leaves(JsonPart schema, Groups groups) {
        return new SchemaReader(schema, groups).read();
    }

    private Map<String, ObjectNode> read() {
        root.only(Set.of("$schema", "$defs", "type", "properties"));
        if (!root.text("$schema").equals(DIALECT)) {
            throw root.part("$schema").refuse("only " + DIALECT + " is understood.");
        }
        group("", root, 0);
        return leaves;
    }

    private void group(String path, JsonPart group, int depth) {
        if (!group.text("type").equals("object")) {
            throw group.refuse("type 'object' is expected here.");
        }
        if (depth > DEEPEST) {
            throw group.refuse("groups are nested deeper than " + DEEPEST + " levels, or a definition names itself.");
        }
        var properties = group.part("properties");
        for (var key : properties.node().propertyNames()) {
            if (!KEY.matcher(key).matches()) {
                throw properties.refuse("'" + key + "' is no field name: small first letter, then letters and digits.");
            }
            property(path.isEmpty() ? key : path + "." + key, properties.part(key), depth);
        }
    }

    private void property(String path, JsonPart property, int depth) {
        if (property.has("$ref")) {
            property.only(Set.of("$ref"));
            property(path, definition(property), depth);
        } else if (property.text("type", "").equals("object")) {
            group(path, property.only(Set.of("type", "properties")), depth + 1);
        } else if (property.text("type", "").equals("array")) {
            rows(path, property, depth);
        } else {
            leaves.put(path, leaf(property));
        }
    }

    private void rows(String path, JsonPart rows, int depth) {
        rows.only(Set.of("type", "maxItems", "items"));
        int most = rows.part("maxItems").number();
        if (path.contains(ROW)) {
            throw rows.refuse("a row holds no rows.");
        }
        if (most < 1 || most > MOST_ROWS) {
            throw rows.part("maxItems").refuse("there are between 1 and " + MOST_ROWS + " rows.");
        }
        var list = JsonNodeFactory.instance.objectNode();
        list.put("type", "array").put("minItems", 1).put("maxItems", most);
        leaves.put(path, list);
        var items = rows.part("items");
        group(path + ROW, items.has("$ref") ? definition(items.only(Set.of("$ref"))) : items, depth + 1);
    }

    /** The leaves of one row of the rows at that path, by their path inside it. */
    static Map<String, ObjectNode> ofRow(String path, Map<String, ObjectNode> leaves) {
        var own = new LinkedHashMap<String, ObjectNode>();
        var prefix = path + ROW + ".";
        leaves.forEach((leaf, schema) -> {
            if (leaf.startsWith(prefix)) {
                own.put(leaf.substring(prefix.length()), schema);
            }
        });
        return own;
    }

    private JsonPart definition(JsonPart property) {
        var name = property.text("$ref");
        if (name.matches("groups/[a-z0-9-]+")) {
            return groups.schema(name);
        }
        if (!name.matches("#/\\$defs/[A-Za-z]+")) {
            throw property.refuse("a $ref names a definition of the same file, #/$defs/name, or a group, groups/name.");
        }
        var definition = root.part("$defs").part(name.substring("#/$defs/".length()));
        if (definition.has("$ref")) {
            throw definition.refuse("a definition is not a reference to another.");
        }
        return definition;
    }

    private static ObjectNode leaf(JsonPart leaf) {
        switch (leaf.text("type")) {
            case "string" -> string(leaf);
            case "integer" -> integer(leaf);
            case "number" -> number(leaf);
            case "boolean" -> leaf.only(Set.of("type"));
            default ->
                throw leaf.part("type").refuse("only string, integer, number, boolean, object and array are allowed.");
        }
        return ((ObjectNode) leaf.node()).deepCopy();
    }

    private static void integer(JsonPart leaf) {
        bounds(leaf.only(Set.of("type", "format", "minimum", "maximum")));
        if (leaf.has("format") && !leaf.text("format").equals(MONEY)) {
            throw leaf.part("format").refuse("a whole number has no format but vnd.");
        }
    }

    private static void number(JsonPart leaf) {
        bounds(leaf.only(Set.of("type", "multipleOf", "minimum", "maximum")));
        if (!STEPS.contains(leaf.part("multipleOf").node().asString())) {
            throw leaf.part("multipleOf").refuse("a number goes in steps of 0.1, 0.01 or 0.001.");
        }
    }

    private static void bounds(JsonPart leaf) {
        if (leaf.part("minimum").whole() > leaf.part("maximum").whole()) {
            throw leaf.refuse("minimum is above maximum.");
        }
    }

    private static void string(JsonPart leaf) {
        if (leaf.has("enum")) {
            leaf.only(Set.of("type", "enum")).list("enum").forEach(JsonPart::text);
        } else if (leaf.has("codes")) {
            leaf.only(Set.of("type", "codes")).text("codes");
        } else if (leaf.has("format")) {
            var format = leaf.only(Set.of("type", "format")).text("format");
            if (!FORMATS.contains(format)) {
                throw leaf.part("format").refuse("only the formats date, partial-date and file-hash are allowed.");
            }
        } else {
            plain(leaf.only(Set.of("type", "maxLength", "pattern")));
        }
    }

    private static void plain(JsonPart leaf) {
        var longest = leaf.part("maxLength").number();
        if (longest < 1 || longest > LONGEST_TEXT) {
            throw leaf.part("maxLength").refuse("a text has between 1 and " + LONGEST_TEXT + " characters.");
        }
        leaf.optional("pattern").ifPresent(SchemaReader::pattern);
    }

    private static void pattern(JsonPart pattern) {
        var text = pattern.text();
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw pattern.refuse("the pattern cannot be read: " + wrong.getDescription() + ".");
        }
        if (!text.startsWith("^") || !text.endsWith("$")) {
            throw pattern.refuse("a pattern describes the whole text: ^...$.");
        }
    }
}
