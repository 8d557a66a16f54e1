package vn.motcua.workflow;

/** No such version of a route was ever published. */
public final class RouteUnknown extends WorkflowException {

    public RouteUnknown(RouteKey route) {
        super(Kind.NOT_FOUND, "workflow.route.unknown", route);
    }
}
