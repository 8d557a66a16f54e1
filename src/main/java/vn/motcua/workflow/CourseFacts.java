package vn.motcua.workflow;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.workflow.StageRun.State;

/** The object that conditions are read over: {@code answers}, and {@code outcomes} of the stages that are done and count. */
final class CourseFacts {

    private CourseFacts() {}

    static JsonNode of(Route route, JsonNode answers, CourseRuns runs) {
        var facts = JsonNodeFactory.instance.objectNode();
        facts.set("answers", answers);
        var outcomes = facts.putObject("outcomes");
        for (var stage : route.stages()) {
            runs.latest(stage.code())
                    .filter(run -> run.state() == State.DONE)
                    .ifPresent(run -> outcomes.put(stage.code(), run.outcome()));
        }
        return facts;
    }
}
