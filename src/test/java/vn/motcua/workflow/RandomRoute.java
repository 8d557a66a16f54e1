package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.workflow.ARoute.StageOf;

/** Invents publishable routes: parallel, conditional, with refusals and ways back. Equal seeds invent equal routes. */
public final class RandomRoute {

    private static final List<String> FIELDS = List.of("kind", "place", "age");
    private static final List<String> WORDS = List.of("x", "y", "z");
    private static final List<Output> OUTPUTS = List.of(Output.NONE, Output.OPINION, Output.APPROVAL);

    private final Random random;
    private final List<StageOf> stages = new ArrayList<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    private RandomRoute(Random random) {
        this.random = random;
    }

    public static Route invent(Random random) {
        return new RandomRoute(random).build();
    }

    public static JsonNode answers(Random random) {
        var answers = JsonNodeFactory.instance.objectNode();
        for (var field : FIELDS) {
            if (random.nextInt(4) > 0) {
                answers.put(field, pick(random, WORDS));
            }
        }
        return answers;
    }

    public static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Route build() {
        var middle = random.nextInt(8);
        for (var number = 0; number < middle; number++) {
            add("s" + number, needs());
        }
        var needed = new LinkedHashSet<String>();
        stages.forEach(stage -> needed.addAll(stage.needs()));
        var ends = stages.stream()
                .map(StageOf::code)
                .filter(code -> !needed.contains(code))
                .toList();
        add("end", ends);
        var last = stages.removeLast();
        stages.add(last.onlyIf(null).making(Output.SIGNATURE));
        return ARoute.with(stages.toArray(StageOf[]::new)).build();
    }

    private List<String> needs() {
        return stages.stream()
                .map(StageOf::code)
                .filter(code -> random.nextInt(3) == 0)
                .toList();
    }

    private void add(String code, List<String> needs) {
        var earlier = new LinkedHashSet<String>(needs);
        needs.forEach(need -> earlier.addAll(before.getOrDefault(need, Set.of())));
        before.put(code, earlier);
        var stage = ARoute.stage(code, needs.toArray(String[]::new))
                .ending(outcomes(List.copyOf(earlier)).toArray(Outcome[]::new))
                .making(pick(random, OUTPUTS))
                .within(1 + random.nextInt(8));
        if (random.nextInt(5) < 2) {
            stage = stage.onlyIf(condition(List.copyOf(earlier)));
        }
        if (random.nextBoolean()) {
            stage = stage.seeing(pick(random, FIELDS));
        }
        stages.add(stage);
    }

    private List<Outcome> outcomes(List<String> earlier) {
        var outcomes = new ArrayList<Outcome>(List.of(ARoute.YES));
        if (random.nextInt(3) == 0) {
            outcomes.add(ARoute.NO);
        }
        if (random.nextInt(3) == 0) {
            outcomes.add(ARoute.on("maybe"));
        }
        if (!earlier.isEmpty() && random.nextInt(2) == 0) {
            outcomes.add(ARoute.backTo(pick(random, earlier)));
        }
        return outcomes;
    }

    private Condition condition(List<String> earlier) {
        return switch (random.nextInt(earlier.isEmpty() ? 2 : 4)) {
            case 0 -> ARoute.answered(pick(random, FIELDS), pick(random, WORDS));
            case 1 -> new Condition.Not(ARoute.answered(pick(random, FIELDS), pick(random, WORDS)));
            case 2 -> ARoute.when(pick(random, earlier), "yes");
            default ->
                new Condition.Any(List.of(
                        new Condition.Not(ARoute.when(pick(random, earlier), "yes")),
                        ARoute.answered(pick(random, FIELDS), pick(random, WORDS))));
        };
    }
}
