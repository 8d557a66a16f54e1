package vn.motcua.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages of a route and what they need, as a graph. Tolerates unknown needs and cycles, which publication refuses. */
final class RouteGraph {

    private final Route route;
    private final Map<String, Set<String>> before = new HashMap<>();

    RouteGraph(Route route) {
        this.route = route;
        for (var stage : route.stages()) {
            before.put(stage.code(), reach(stage));
        }
    }

    private Set<String> reach(Stage start) {
        var seen = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(start.needs());
        while (!next.isEmpty()) {
            var code = next.pop();
            if (seen.add(code)) {
                route.find(code).ifPresent(stage -> next.addAll(stage.needs()));
            }
        }
        return seen;
    }

    /** All stages that come before this one. */
    Set<String> before(String stage) {
        return before.getOrDefault(stage, Set.of());
    }

    /** All stages that rest on this one. */
    Set<String> after(String stage) {
        var after = new LinkedHashSet<String>();
        for (var candidate : route.stages()) {
            if (before(candidate.code()).contains(stage)) {
                after.add(candidate.code());
            }
        }
        return after;
    }

    /** Stages that come before themselves. */
    List<Stage> onCycle() {
        return route.stages().stream()
                .filter(stage -> before(stage.code()).contains(stage.code()))
                .toList();
    }

    /** Stages that no other stage needs. */
    List<Stage> ends() {
        return route.stages().stream()
                .filter(stage -> after(stage.code()).isEmpty())
                .toList();
    }

    /** The way through the route that takes most working hours, in order; only without cycles. */
    List<Stage> longestPath() {
        var longest = new HashMap<String, List<Stage>>();
        List<Stage> best = List.of();
        for (var stage : route.stages()) {
            var path = longestTo(stage, longest);
            best = hours(path) > hours(best) ? path : best;
        }
        return best;
    }

    private List<Stage> longestTo(Stage stage, Map<String, List<Stage>> known) {
        var already = known.get(stage.code());
        if (already != null) {
            return already;
        }
        List<Stage> best = List.of();
        for (var need : stage.needs()) {
            var path =
                    route.find(need).map(earlier -> longestTo(earlier, known)).orElse(List.of());
            best = hours(path) > hours(best) ? path : best;
        }
        var path = new ArrayList<>(best);
        path.add(stage);
        known.put(stage.code(), path);
        return path;
    }

    static int hours(List<Stage> path) {
        return path.stream().mapToInt(stage -> stage.allowance().countedHours()).sum();
    }
}
