package vn.motcua.organisation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands on one day.
 *
 * @param key short name without accents, unique within the unit ({@code tiepnhan})
 * @param account {@code <post>.<unit>}, or a name of its own; unique for all time
 * @param title the post's title as printed under a signature
 * @param sectors names of the sectors the post is confined to; empty when it is confined to none
 * @param officer who holds the post on that day; none when it is vacant
 */
public record Post(
        PostId id,
        String key,
        String account,
        UnitId unit,
        String title,
        Set<Role> roles,
        Set<String> sectors,
        Validity validity,
        @Nullable Officer officer) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether dossiers of the sector belong to this post's work. */
    public boolean covers(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }

    /** The officer in the post on the day this was asked for. */
    public Optional<Officer> holder() {
        return Optional.ofNullable(officer);
    }
}
