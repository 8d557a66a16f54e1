package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says whether a route can be lived by. A published route always comes to its end: every stage can be reached, done by
 * somebody, and led on; and its longest way stays within the limit (one-stop rule: the hours of the steps together do not
 * exceed the limit of the procedure).
 */
public final class RoutePublication {

    private static final Set<Output> SIGNED = Set.of(Output.APPROVAL, Output.SIGNATURE);

    private final Route route;
    private final RouteGraph graph;
    private final List<RouteFault> faults = new ArrayList<>();

    private RoutePublication(Route route) {
        this.route = route;
        this.graph = new RouteGraph(route);
    }

    /**
     * Everything that stands against publication; empty where nothing does.
     *
     * @param limitHours limit of the procedure in working hours
     * @param somebodyTakes whether an officer in office can take the stage
     */
    public static List<RouteFault> check(Route route, int limitHours, Predicate<Stage> somebodyTakes) {
        var check = new RoutePublication(route);
        check.everyStage(somebodyTakes);
        if (check.shape()) {
            check.whatStagesReadOfEarlierOnes();
            check.outcomes();
            check.end();
            check.limit(limitHours);
        }
        return List.copyOf(check.faults);
    }

    /** Working hours of the longest way through a publishable route; what pauses the clock counts nothing. */
    public static int longestHours(Route route) {
        return RouteGraph.hours(new RouteGraph(route).longestPath());
    }

    private void everyStage(Predicate<Stage> somebodyTakes) {
        if (route.stages().isEmpty()) {
            refuse("workflow.fault.no-stage");
        }
        route.stages().stream()
                .filter(stage -> !somebodyTakes.test(stage))
                .forEach(stage -> refuse("workflow.fault.nobody", stage));
    }

    /** Whether the graph is sound enough for the checks that walk it. */
    private boolean shape() {
        var before = faults.size();
        for (var stage : route.stages()) {
            stage.needs().stream()
                    .filter(need -> route.find(need).isEmpty())
                    .forEach(need -> refuse("workflow.fault.need-unknown", stage, need));
        }
        for (var stage : graph.onCycle()) {
            refuse("workflow.fault.cycle", stage);
        }
        return faults.size() == before && !route.stages().isEmpty();
    }

    private void whatStagesReadOfEarlierOnes() {
        for (var stage : route.stages()) {
            conditionOf(stage);
            stage.unit().stageRead().ifPresent(read -> {
                requireEarlier(stage, read, "workflow.fault.unit-not-earlier");
                route.find(read)
                        .filter(earlier ->
                                earlier.when() != null && !earlier.when().equals(stage.when()))
                        .ifPresent(earlier -> refuse("workflow.fault.unit-may-be-skipped", stage, earlier.name()));
            });
        }
    }

    private void conditionOf(Stage stage) {
        var when = stage.when();
        if (when == null) {
            return;
        }
        for (var read : when.outcomesRead()) {
            if (requireEarlier(stage, read, "workflow.fault.when-not-earlier")) {
                for (var expected : when.outcomesExpectedOf(read)) {
                    if (route.stage(read).outcome(expected).isEmpty()) {
                        refuse(
                                "workflow.fault.when-outcome-unknown",
                                stage,
                                route.stage(read).name(),
                                expected);
                    }
                }
            }
        }
    }

    private void outcomes() {
        for (var stage : route.stages()) {
            if (stage.outcomes().stream().allMatch(outcome -> outcome.leads() == Outcome.Leads.BACK)) {
                refuse("workflow.fault.only-back", stage);
            }
            for (var outcome : stage.outcomes()) {
                if (outcome.to() != null) {
                    requireEarlier(stage, outcome.to(), "workflow.fault.back-not-earlier");
                }
            }
            refusal(stage);
        }
    }

    private void refusal(Stage stage) {
        var refuses = stage.outcomes().stream().anyMatch(outcome -> outcome.leads() == Outcome.Leads.REFUSAL);
        if (stage.output() == Output.DRAFT && !refuses) {
            refuse("workflow.fault.cannot-refuse", stage);
        }
        var signed = SIGNED.contains(stage.output())
                || graph.after(stage.code()).stream()
                        .anyMatch(later -> SIGNED.contains(route.stage(later).output()));
        if (refuses && !signed) {
            refuse("workflow.fault.refusal-unsigned", stage);
        }
    }

    private void end() {
        var ends = graph.ends();
        if (ends.size() > 1) {
            var names = ends.stream().map(end -> end.name().vi()).collect(Collectors.joining("; "));
            refuse("workflow.fault.several-ends", ends.getLast(), names);
        }
        for (var end : ends) {
            if (end.when() != null) {
                refuse("workflow.fault.end-conditional", end);
            }
        }
    }

    private void limit(int limitHours) {
        var longest = graph.longestPath();
        var hours = RouteGraph.hours(longest);
        if (hours > limitHours) {
            var names = longest.stream().map(stage -> stage.name().vi()).collect(Collectors.joining(" – "));
            refuse("workflow.fault.too-long", longest.getLast(), hours, limitHours, names);
        }
    }

    private boolean requireEarlier(Stage stage, String earlier, String fault) {
        if (graph.before(stage.code()).contains(earlier)) {
            return true;
        }
        refuse(fault, stage, earlier);
        return false;
    }

    private void refuse(String code) {
        faults.add(new RouteFault(code, null, List.of()));
    }

    private void refuse(String code, Stage stage, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(stage.name());
        arguments.addAll(Arrays.asList(more));
        var fault = new RouteFault(code, stage.code(), arguments);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
