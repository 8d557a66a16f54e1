package vn.motcua.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One possible outcome of a stage.
 *
 * @param to the stage to be done again, only where {@link Leads#BACK}
 * @param noteRequired the officer must say why; always so for refusals and for what sends back
 */
public record Outcome(
        String code, Words name, Leads leads, @Nullable String to, boolean noteRequired) {

    /** Where an outcome leads: on along the route, on toward the refusal notice, or back to an earlier stage. */
    public enum Leads {
        ON,
        REFUSAL,
        BACK
    }

    public Outcome {
        RouteKey.requireCode(code);
        if ((leads == Leads.BACK) != (to != null)) {
            throw new RouteMalformed("workflow.malformed.back-target", code);
        }
        noteRequired = noteRequired || leads != Leads.ON;
    }
}
