package vn.motcua.workflow;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work that went from one hand to another, in words of that time.
 *
 * @param from who had it; null: it stood in the queue
 * @param to who got it; null: it went back into the queue
 * @param by who did that
 * @param note what that person wrote
 */
public record WorkMove(
        Instant at,
        String stageName,
        @Nullable String from,
        @Nullable String to,
        String by,
        @Nullable String note) {

    public Optional<String> asFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<String> asTo() {
        return Optional.ofNullable(to);
    }

    public Optional<String> asNote() {
        return Optional.ofNullable(note);
    }
}
