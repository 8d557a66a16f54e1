package vn.motcua.dossier.web;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.Condition;
import vn.motcua.forms.Formula;

/** Writes conditions and formulas down in the words of docs/forms.md. */
final class ConditionDocument {

    private ConditionDocument() {}

    static JsonNode of(Condition condition) {
        var node = JsonNodeFactory.instance.objectNode();
        return switch (condition) {
            case Condition.Is(var field, var value) -> node.put("field", field).set("is", value);
            case Condition.In(var field, var values) -> list(node.put("field", field), "in", values);
            case Condition.AtLeast(var field, var least) ->
                node.put("field", field).put("least", least);
            case Condition.AtMost(var field, var most) ->
                node.put("field", field).put("most", most);
            case Condition.All(var parts) -> several(node, "all", parts);
            case Condition.Any(var parts) -> several(node, "any", parts);
            case Condition.Not(var part) -> node.set("not", of(part));
        };
    }

    static JsonNode of(Formula formula) {
        var node = JsonNodeFactory.instance.objectNode();
        return switch (formula) {
            case Formula.Sum(var of) -> list(node, "sum", of);
            case Formula.Product(var of) -> list(node, "product", of);
            case Formula.Rows(var of) -> node.put("count", of);
            case Formula.AgeAt(var of, var at) -> node.put("age", of).put("at", at);
            case Formula.AgeOn(var of, var day) -> node.put("age", of).put("on", day.toString());
            case Formula.Copy(var of) -> node.put("copy", of);
        };
    }

    private static JsonNode several(ObjectNode node, String key, List<Condition> parts) {
        var list = node.putArray(key);
        parts.forEach(part -> list.add(of(part)));
        return node;
    }

    private static JsonNode list(ObjectNode node, String key, List<String> values) {
        var list = node.putArray(key);
        values.forEach(list::add);
        return node;
    }
}
