package vn.motcua.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.UnitId;

/**
 * Decides who may do what, where. Use cases ask at their entry, before they load or change anything. It knows units and
 * roles only: that a citizen touches no dossier but their own is for the use case, which knows whose it is.
 */
public interface Permissions {

    /**
     * Lets the actor pass or refuses.
     *
     * @param unit the unit whose work is touched; null for what belongs to no unit, which only a district-wide grant
     *     reaches
     * @throws vn.motcua.shared.DomainException of kind FORBIDDEN, or UNAUTHENTICATED when a guest could gain the right
     *     by signing in
     */
    void require(Actor actor, Permission permission, @Nullable UnitId unit);

    /** As {@link #require}, for a subject that several units handle: one of them is enough. */
    void requireAny(Actor actor, Permission permission, Set<UnitId> units);

    /** Whether {@link #require} would let the actor pass; for deciding which verbs a page offers. */
    boolean allows(Actor actor, Permission permission, @Nullable UnitId unit);
}
