package vn.motcua.workflow;

/** A published version stays as it is; a change is a new version. */
public final class RouteAlreadyPublished extends WorkflowException {

    public RouteAlreadyPublished(RouteKey route) {
        super(Kind.CONFLICT, "workflow.route.already-published", route);
    }
}
