package vn.motcua.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A condition means what JSON Schema says: a validator that knows nothing of ours is asked the same. */
class ConditionProperties {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b");

    @Property(tries = 2000)
    void meansWhatJsonSchemaSays(@ForAll long seed) {
        var random = new Random(seed);
        var schema = JSON.objectNode();
        schema.putObject("properties").set("answers", schema(random, 3));
        var instance = JSON.objectNode();
        instance.set("answers", object(random, 2));
        var expected = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.deepCopy())
                .validate(instance)
                .isEmpty();
        assertThat(ConditionReader.read(schema, "when").holds(instance))
                .as("%s over %s", schema, instance)
                .isEqualTo(expected);
        Statistics.label("holds").collect(expected);
        Statistics.label("holds").coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });
    }

    private static ObjectNode schema(Random random, int depth) {
        var schema = JSON.objectNode();
        switch (random.nextInt(depth == 0 ? 3 : 8)) {
            case 0 -> schema.set("const", value(random));
            case 1 -> schema.putArray("enum").add(value(random)).add(value(random));
            case 2 ->
                schema.put("type", "number").put("minimum", random.nextInt(3)).put("maximum", 1 + random.nextInt(3));
            case 3 -> schema.set("not", schema(random, depth - 1));
            case 4 -> schema.putArray("allOf").add(schema(random, depth - 1)).add(schema(random, depth - 1));
            case 5 -> schema.putArray("anyOf").add(schema(random, depth - 1)).add(schema(random, depth - 1));
            default -> {
                var name = NAMES.get(random.nextInt(NAMES.size()));
                schema.putArray("required").add(name);
                schema.putObject("properties").set(name, schema(random, depth - 1));
            }
        }
        return schema;
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.stringNode("x");
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(1.0);
            case 3 -> JSON.nullNode();
            default -> JSON.numberNode(random.nextInt(3));
        };
    }

    private static ObjectNode object(Random random, int depth) {
        var object = JSON.objectNode();
        for (var name : NAMES) {
            switch (random.nextInt(depth == 0 ? 2 : 3)) {
                case 0 -> object.set(name, value(random));
                case 1 -> {}
                default -> object.set(name, object(random, depth - 1));
            }
        }
        return object;
    }
}
