package vn.motcua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.PostId;

/**
 * What a list of work is narrowed to; what is null narrows nothing.
 *
 * @param stage code of the kind of work
 * @param holder who has it in hand
 * @param queued only what nobody has
 */
public record WorkFilter(
        @Nullable String stage,
        @Nullable String sector,
        @Nullable PostId holder,
        boolean queued,
        @Nullable Span due) {

    /** Everything. */
    public static final WorkFilter NONE = new WorkFilter(null, null, null, false, null);

    /** The same at another time. */
    public WorkFilter due(@Nullable Span span) {
        return new WorkFilter(stage, sector, holder, queued, span);
    }

    /** When the work is to be done. */
    public sealed interface Span {

        /** From the first moment on and before the second; null: with no bound on that side, but with a deadline. */
        record Between(@Nullable Instant from, @Nullable Instant before) implements Span {}

        /** Work without hours of its own. */
        record Never() implements Span {}
    }
}
