package vn.motcua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/**
 * Work to be opened.
 *
 * @param number the subject's public number
 * @param title what the subject is about, in words of this time; shown in lists, so no more than the list needs
 * @param sector only officers of this sector see the work; null: all of the role
 * @param holder who gets it at once; null: it stands in the queue of the unit and role
 * @param due until when the stage is to be done, in office time; null where the stage has no hours of its own
 */
public record NewWorkItem(
        Subject subject,
        StageRound at,
        String number,
        String title,
        String stageName,
        UnitId unit,
        String unitName,
        Role role,
        @Nullable String sector,
        @Nullable Holder holder,
        @Nullable Instant due,
        Priority priority) {

    /** How urgent the subject is; orders work of equal deadline. */
    public enum Priority {
        URGENT(0),
        NORMAL(1);

        private final int rank;

        Priority(int rank) {
            this.rank = rank;
        }

        /** Sorts; the lower rank comes first. Kept in rows. */
        public int rank() {
            return rank;
        }

        public static Priority ofRank(int rank) {
            return rank == URGENT.rank ? URGENT : NORMAL;
        }
    }
}
