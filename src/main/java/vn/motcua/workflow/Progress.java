package vn.motcua.workflow;

import java.util.LinkedHashSet;
import tools.jackson.databind.JsonNode;
import vn.motcua.workflow.StageRun.State;

/** Where a course stands, and the three moves that its verbs are made of: advance, undo, reconsider. */
record Progress(Route route, RouteGraph graph, JsonNode answers, CourseRuns runs) {

    Progress with(CourseRuns next) {
        return new Progress(route, graph, answers, next);
    }

    Progress with(StageRun run) {
        return with(runs.with(run));
    }

    Progress with(JsonNode newAnswers) {
        return new Progress(route, graph, newAnswers, runs);
    }

    /** Opens or skips every stage whose turn has come; each at most once. */
    Progress advance() {
        var next = this;
        var moved = true;
        while (moved) {
            moved = false;
            for (var stage : route.stages()) {
                if (next.isDue(stage)) {
                    var state = next.isWanted(stage) ? State.OPEN : State.SKIPPED;
                    next = next.with(StageRun.begin(stage.code(), next.runs.nextRound(stage.code()), state));
                    moved = true;
                }
            }
        }
        return next;
    }

    private boolean isDue(Stage stage) {
        return !runs.latestIs(stage.code(), state -> state.counts() || state.isOpen())
                && stage.needs().stream().allMatch(need -> runs.latestIs(need, State::counts));
    }

    /** Whether the condition of a stage holds as things stand. */
    boolean isWanted(Stage stage) {
        return stage.when() == null || stage.when().holds(CourseFacts.of(route, answers, runs));
    }

    /** Takes the latest round of a stage, and of all that rest on it, out of force. */
    Progress undo(String stage) {
        var undone = new LinkedHashSet<>(graph.after(stage));
        undone.add(stage);
        var next = this;
        for (var code : undone) {
            var latest = next.runs.latest(code);
            if (latest.isPresent() && latest.get().state().counts()) {
                next = next.with(latest.get().become(State.SUPERSEDED));
            } else if (latest.isPresent() && latest.get().state().isOpen()) {
                next = next.withdrawOpinions(latest.get()).with(latest.get().become(State.WITHDRAWN));
            }
        }
        return next;
    }

    /** After answers changed: undoes what was skipped and is wanted now, and what is open and no longer wanted. */
    Progress reconsider() {
        var next = this;
        for (var stage : route.stages()) {
            var wanted = next.isWanted(stage);
            var standsWrong =
                    next.runs.latestIs(stage.code(), state -> wanted ? state == State.SKIPPED : state == State.OPEN);
            if (standsWrong) {
                next = next.undo(stage.code());
            }
        }
        return next;
    }

    Progress withdrawOpinions(StageRun stage) {
        var asked = runs.opinions(stage.stage(), stage.round());
        return with(
                runs.replace(run -> asked.contains(run) && run.state().isOpen(), run -> run.become(State.WITHDRAWN)));
    }
}
