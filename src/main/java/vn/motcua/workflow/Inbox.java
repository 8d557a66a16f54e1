package vn.motcua.workflow;

import java.util.Set;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/**
 * Whose work is listed: a post, the units and roles whose queues it serves, and the sectors it is confined to (empty: all).
 *
 * @param view which of it
 */
public record Inbox(PostId post, Set<UnitId> units, Set<Role> roles, Set<String> sectors, View view) {

    public Inbox {
        units = Set.copyOf(units);
        roles = Set.copyOf(roles);
        sectors = Set.copyOf(sectors);
    }

    /** Which part of the work. */
    public enum View {
        /** What is in the post's own hands, and what stands in its queues. */
        MINE_AND_QUEUE,
        /** What is in the post's own hands. */
        MINE,
        /** What nobody has taken yet. */
        QUEUE,
        /** All of the units and roles, whoever has it: for those who assign. */
        ALL
    }
}
