package vn.motcua.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acted or read, kept as the text of that time: a later change of name, post or unit does not touch it.
 *
 * @param id id of the account, or a fixed word such as {@code system} or {@code guest}
 * @param name name of an officer in full; of a citizen what the office calls such a person, never the own name, since a
 *     row can never be removed
 * @param post title of the post held while acting, absent for everybody who is not an officer
 * @param unit name of the unit of that post, absent for everybody who is not an officer
 */
public record AuditActor(
        String id,
        String name,
        @Nullable String post,
        @Nullable String unit) {

    public AuditActor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An audit row names its actor by id and name.");
        }
    }
}
