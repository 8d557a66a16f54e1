package vn.motcua.workflow;

/** A route file says something the closed format does not know; the sentence names the place. */
public final class RouteMalformed extends WorkflowException {

    public RouteMalformed(String code, Object... arguments) {
        super(Kind.BAD_INPUT, code, arguments);
    }
}
