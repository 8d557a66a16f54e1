package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.Condition;
import vn.motcua.forms.FormId;
import vn.motcua.forms.FormStep;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.Question;

/**
 * The schema that answers are checked against and that the API publishes: the leaves of the file, closed against unknown
 * fields, with what the questions require and under which conditions written as {@code required} and {@code if/then}.
 */
final class PublishedSchema {

    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String YEAR = "^[0-9]{4}(-(0[1-9]|1[0-2]))?$";
    private static final String HASH = "^[0-9a-f]{64}$";

    private final ObjectNode root = object();
    private final Map<Condition, List<String>> required = new LinkedHashMap<>();

    private PublishedSchema() {}

    static ObjectNode of(FormId id, LocalText title, List<FormStep> steps, Map<String, ObjectNode> leaves) {
        var schema = new PublishedSchema();
        schema.root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.root.put("$id", "urn:motcua:form:" + id.code() + ":" + id.version());
        schema.root.put("title", title.vi());
        schema.group(schema.root);
        for (var step : steps) {
            for (var page : step.pages()) {
                for (var question : page.questions()) {
                    schema.question(page.showIf(), question, leaves);
                }
            }
        }
        schema.requirements();
        return schema.root;
    }

    private void question(Condition page, Question question, Map<String, ObjectNode> leaves) {
        var asked = page.and(question.prompt().showIf());
        for (var leaf : question.leaves()) {
            add(leaf.path(), value(question, leaf.path(), leaves));
            if (!leaf.required().equals(Condition.never())) {
                required.computeIfAbsent(asked.and(leaf.when()).and(leaf.required()), condition -> new ArrayList<>())
                        .add(leaf.path());
            }
        }
    }

    private static ObjectNode value(Question question, String path, Map<String, ObjectNode> leaves) {
        var value = object();
        value.put("title", question.prompt().label().vi());
        value.setAll(leaves.getOrDefault(path, object()));
        shape(question, path, value, leaves);
        return value;
    }

    private static void shape(Question question, String path, ObjectNode value, Map<String, ObjectNode> leaves) {
        switch (question) {
            case Question.Computed computed -> shape(computed.shape(), path, value.put("readOnly", true), leaves);
            case Question.Day day -> day(value, day);
            case Question.Paper _ -> value.put("pattern", HASH);
            case Question.Code code -> codes(value, code.list());
            case Question.Rows rows -> value.set("items", items(rows, leaves));
            case Question.Address address -> {
                if (path.equals(address.commune())) {
                    codes(value, address.communes());
                } else if (path.equals(address.province())) {
                    codes(value, address.reach().provinces());
                } else if (path.equals(address.country())) {
                    codes(value, address.reach().countries());
                }
            }
            case Question.Text _, Question.Count _, Question.Money _, Question.Choice _, Question.YesNo _ -> {}
        }
    }

    /** The schema of one row: a whole of its own. */
    private static ObjectNode items(Question.Rows rows, Map<String, ObjectNode> leaves) {
        var row = new PublishedSchema();
        row.group(row.root);
        var own = SchemaReader.ofRow(rows.field(), leaves);
        rows.each().forEach(question -> row.question(Condition.always(), question, own));
        row.requirements();
        return row.root;
    }

    private static void day(ObjectNode value, Question.Day day) {
        if (!day.partial()) {
            value.put("pattern", DAY);
            return;
        }
        value.remove("format");
        var ways = value.putArray("anyOf");
        ways.addObject().put("format", "date").put("pattern", DAY);
        ways.addObject().put("pattern", day.known() == Question.Day.Known.MONTH ? MONTH : YEAR);
    }

    private static void codes(ObjectNode value, CodeList list) {
        value.remove("codes");
        var codes = value.putArray("enum");
        list.codes().forEach(codes::add);
    }

    private void add(String path, ObjectNode value) {
        var keys = path.split("\\.", -1);
        var group = root;
        for (int i = 0; i < keys.length - 1; i++) {
            group = group.withObjectProperty("properties").withObjectProperty(keys[i]);
            group(group);
        }
        group.withObjectProperty("properties").set(keys[keys.length - 1], value);
    }

    private void group(ObjectNode group) {
        if (!group.has("type")) {
            group.put("type", "object");
            group.put("additionalProperties", false);
        }
    }

    private void requirements() {
        required.forEach((condition, paths) -> {
            if (condition.equals(Condition.always())) {
                paths.forEach(path -> require(root, path));
            } else {
                var rule = root.withArrayProperty("allOf").addObject();
                rule.set("if", predicate(condition));
                paths.forEach(path -> require(rule.withObjectProperty("then"), path));
            }
        });
    }

    /** Requires the path below that schema: each group on the way, then the value itself. */
    private static void require(ObjectNode schema, String path) {
        var keys = path.split("\\.", -1);
        var group = schema;
        for (int i = 0; i < keys.length; i++) {
            var names = group.withArrayProperty("required");
            var key = StringNode.valueOf(keys[i]);
            if (names.valueStream().noneMatch(key::equals)) {
                names.add(key);
            }
            if (i < keys.length - 1) {
                group = group.withObjectProperty("properties").withObjectProperty(keys[i]);
            }
        }
    }

    private static ObjectNode predicate(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> at(is.field(), "const", is.value());
            case Condition.In in -> {
                var values = JsonNodeFactory.instance.arrayNode();
                in.values().forEach(values::add);
                yield at(in.field(), "enum", values);
            }
            case Condition.AtLeast bound -> at(bound.field(), "minimum", LongNode.valueOf(bound.least()));
            case Condition.AtMost bound -> at(bound.field(), "maximum", LongNode.valueOf(bound.most()));
            case Condition.All all -> several("allOf", all.parts());
            case Condition.Any any -> several("anyOf", any.parts());
            case Condition.Not not -> {
                var negation = object();
                negation.set("not", predicate(not.part()));
                yield negation;
            }
        };
    }

    private static ObjectNode several(String keyword, List<Condition> parts) {
        var schema = object();
        var list = schema.putArray(keyword);
        parts.forEach(part -> list.add(predicate(part)));
        return schema;
    }

    private static ObjectNode at(String path, String keyword, JsonNode value) {
        var schema = object();
        require(schema, path);
        var leaf = schema;
        for (var key : path.split("\\.", -1)) {
            leaf = leaf.withObjectProperty("properties").withObjectProperty(key);
        }
        leaf.set(keyword, value);
        return schema;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
