package vn.motcua.dossier.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.StageRun;

/**
 * What the rows of a dossier hold since it was read: what did not change is not written again.
 *
 * @param places which unit does each stage that was opened, also since it was read
 */
record Kept(JsonNode answers, List<ClockInterval> intervals, List<StageRun> runs, Map<String, UnitId> places) {

    static final Kept NOTHING = new Kept(NullNode.getInstance(), List.of(), List.of(), Map.of());

    /** One of several rows that stand in an order. */
    record At<T>(int position, T row) {}

    Kept placed(Map<String, UnitId> at) {
        var more = new HashMap<>(places);
        more.putAll(at);
        return new Kept(answers, intervals, runs, Map.copyOf(more));
    }

    List<At<ClockInterval>> changedIntervals(List<ClockInterval> now) {
        return changed(intervals, now);
    }

    /** Runs are only added and changed where they stand, never moved. */
    List<At<StageRun>> changedRuns(List<StageRun> now) {
        return changed(runs, now);
    }

    private static <T> List<At<T>> changed(List<T> before, List<T> now) {
        return IntStream.range(0, now.size())
                .filter(at -> at >= before.size() || !now.get(at).equals(before.get(at)))
                .mapToObj(at -> new At<>(at, now.get(at)))
                .toList();
    }
}
