package vn.motcua.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The internal procedure of one administrative procedure: an immutable, versioned definition. A route that exists is well
 * formed; only {@link RoutePublication} says whether it can also be lived by (no cycle, one end, within the limit).
 *
 * @param limitHours working hours within which the route promises its result; a working day counts eight
 */
public record Route(RouteKey key, Words name, int limitHours, List<Stage> stages) {

    public Route {
        if (limitHours < 1) {
            throw new RouteMalformed("workflow.malformed.hours", limitHours);
        }
        stages = List.copyOf(stages);
        var codes = new HashSet<String>();
        for (var stage : stages) {
            if (!codes.add(stage.code())) {
                throw new RouteMalformed("workflow.malformed.stage-twice", stage.code());
            }
        }
    }

    public Optional<Stage> find(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** The stage of that code; a stage this route does not have is refused as not found. */
    public Stage stage(String code) {
        return find(code).orElseThrow(() -> new CourseException.StageUnknown(code));
    }
}
