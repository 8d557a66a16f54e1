package vn.motcua.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a route cannot be published.
 *
 * @param code key of the sentence in the message files
 * @param stage code of the stage at fault; null where the route as a whole is
 * @param arguments values for the sentence's placeholders; the first is the stage's name where there is a stage
 */
public record RouteFault(String code, @Nullable String stage, List<Object> arguments) {

    public RouteFault {
        arguments = List.copyOf(arguments);
    }
}
