package vn.motcua.workflow;

import java.util.List;

/** A route that the publication check refuses, with everything that is wrong with it. */
public final class RouteNotPublishable extends WorkflowException {

    private final transient List<RouteFault> faults;

    public RouteNotPublishable(RouteKey route, List<RouteFault> faults) {
        super(Kind.BAD_INPUT, "workflow.route.not-publishable", route, faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<RouteFault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + arguments() + " " + faults;
    }
}
