package vn.motcua.workflow;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.NewWorkItem.Priority;

/**
 * Work as a list shows it; the words are those of the time it was opened.
 *
 * @param version counts changes; {@link WorkItems#assign} takes it to notice that somebody else was faster
 * @param holder who has it in hand, or had it when it was closed; null while it stands in the queue
 * @param holderSince since when; once closed, when that was
 * @param due until when the work is to be done
 * @param subjectDue until when the whole subject is promised; null while its clock stands or nothing is promised
 * @param changedBy who changed it last; null for the system
 */
public record WorkItem(
        WorkItemId id,
        Subject subject,
        StageRound at,
        State state,
        int version,
        UnitId unit,
        Role role,
        @Nullable String sector,
        @Nullable Holder holder,
        @Nullable Instant holderSince,
        String number,
        String title,
        String stageName,
        String unitName,
        @Nullable Instant due,
        @Nullable Instant subjectDue,
        Priority priority,
        Instant openedAt,
        Instant changedAt,
        @Nullable PostId changedBy) {

    /** What became of the work. */
    public enum State {
        OPEN,
        /** Waits for a supplement; in no list. */
        HELD,
        DONE,
        WITHDRAWN
    }

    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }

    /** Whether it is new or was changed since that moment by anybody else than the post. */
    public boolean isNewsTo(PostId post, Instant since) {
        return changedAt.isAfter(since) && !post.equals(changedBy);
    }

    public boolean isHeldBy(PostId post) {
        return holder != null && post.equals(holder.post());
    }

    public Optional<Holder> asHolder() {
        return Optional.ofNullable(holder);
    }
}
