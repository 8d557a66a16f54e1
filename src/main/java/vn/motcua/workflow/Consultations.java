package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion.Join;
import vn.motcua.workflow.StageRun.State;

/** The opinions asked during rounds of a course (NĐ 61/2018, Điều 19 khoản 5). */
record Consultations(CourseRuns runs) {

    CourseRuns ask(StageRun stage, Set<UnitId> agencies, String question, Instant due, Join join) {
        var before = runs.opinions(stage.stage(), stage.round());
        var consultation =
                1 + before.stream().mapToInt(Consultations::consultation).max().orElse(0);
        var next = runs;
        var number = before.size();
        for (var agency : agencies) {
            number++;
            var opinion = new Opinion(consultation, agency, question, due, join);
            next = next.with(row(stage, number, State.OPEN, opinion));
        }
        return next;
    }

    /** How many answers a round still waits for, over all its consultations. */
    int missing(StageRun stage) {
        var asked = runs.opinions(stage.stage(), stage.round());
        return asked.stream()
                .mapToInt(Consultations::consultation)
                .distinct()
                .map(number -> missing(asked.stream()
                        .filter(run -> consultation(run) == number)
                        .toList()))
                .sum();
    }

    private static int missing(List<StageRun> together) {
        var pending =
                (int) together.stream().filter(run -> run.state().isOpen()).count();
        var join = together.getFirst().asOpinion().orElseThrow().join();
        return switch (join) {
            case ALL -> pending;
            case ANY -> pending == together.size() ? 1 : 0;
            case NONE -> 0;
        };
    }

    /** Takes an answer of an earlier round over into the open round, as an opinion of its own that names where it is from. */
    CourseRuns keep(StageRun earlier, StageRun open, String reason) {
        var opinion = earlier.asOpinion().orElseThrow();
        var here = runs.opinions(open.stage(), open.round());
        var consultation =
                1 + here.stream().mapToInt(Consultations::consultation).max().orElse(0);
        var kept = new Opinion(consultation, opinion.agency(), opinion.question(), opinion.due(), opinion.join());
        return runs.with(row(open, here.size() + 1, State.OPEN, kept).keep(earlier, reason));
    }

    private static int consultation(StageRun run) {
        return run.asOpinion().orElseThrow().consultation();
    }

    private static StageRun row(StageRun stage, int number, State state, Opinion opinion) {
        return new StageRun(
                StageRun.opinionCode(stage.stage(), number), stage.round(), state, null, null, null, opinion);
    }
}
