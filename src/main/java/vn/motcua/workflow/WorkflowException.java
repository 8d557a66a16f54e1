package vn.motcua.workflow;

import vn.motcua.shared.DomainException;

/** What this module refuses: a malformed or unpublishable route, a move a course does not allow, a conflict over work. */
public abstract sealed class WorkflowException extends DomainException
        permits RouteMalformed,
                RouteNotPublishable,
                RouteUnknown,
                RouteAlreadyPublished,
                CourseException,
                WorkItemException {

    protected WorkflowException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }
}
