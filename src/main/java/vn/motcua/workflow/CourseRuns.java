package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.workflow.StageRun.State;

/** The rounds of a course in the order in which they were opened. Immutable; equal by content, whatever the order. */
final class CourseRuns {

    private final Map<Key, StageRun> runs;

    private record Key(String stage, int round) {}

    private CourseRuns(Map<Key, StageRun> runs) {
        this.runs = runs;
    }

    static CourseRuns of(Collection<StageRun> rows) {
        var runs = new LinkedHashMap<Key, StageRun>();
        for (var row : rows) {
            if (runs.put(new Key(row.stage(), row.round()), row) != null) {
                throw new IllegalArgumentException("two runs of " + row.stage() + " in round " + row.round());
            }
        }
        return new CourseRuns(runs);
    }

    List<StageRun> all() {
        return List.copyOf(runs.values());
    }

    Stream<StageRun> matching(Predicate<StageRun> wanted) {
        return runs.values().stream().filter(wanted);
    }

    /** The latest round of a stage; for an opinion its only row within the latest round that has it. */
    Optional<StageRun> latest(String stage) {
        return matching(run -> run.stage().equals(stage))
                .reduce((one, other) -> one.round() > other.round() ? one : other);
    }

    boolean latestIs(String stage, Predicate<State> wanted) {
        return latest(stage).filter(run -> wanted.test(run.state())).isPresent();
    }

    int nextRound(String stage) {
        return latest(stage).map(StageRun::round).orElse(0) + 1;
    }

    Optional<StageRun> find(String stage, int round) {
        return Optional.ofNullable(runs.get(new Key(stage, round)));
    }

    /** Opinions asked during one round of a stage. */
    List<StageRun> opinions(String stage, int round) {
        return matching(run -> run.isOpinion()
                        && run.round() == round
                        && run.routeStage().equals(stage))
                .toList();
    }

    CourseRuns with(StageRun run) {
        var next = new LinkedHashMap<>(runs);
        next.put(new Key(run.stage(), run.round()), run);
        return new CourseRuns(next);
    }

    CourseRuns replace(Predicate<StageRun> which, UnaryOperator<StageRun> change) {
        var next = new LinkedHashMap<>(runs);
        next.replaceAll((key, run) -> which.test(run) ? change.apply(run) : run);
        return new CourseRuns(next);
    }

    /** Runs that are new here or differ from those of an earlier moment. */
    List<StageRun> since(CourseRuns earlier) {
        var changed = new ArrayList<StageRun>();
        runs.forEach((key, run) -> {
            if (!run.equals(earlier.runs.get(key))) {
                changed.add(run);
            }
        });
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseRuns that && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }
}
