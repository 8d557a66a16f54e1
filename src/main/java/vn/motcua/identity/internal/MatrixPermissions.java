package vn.motcua.identity.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.PermissionMatrix;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;

/** Decides by the matrix. */
@Component
public class MatrixPermissions implements Permissions {

    @Override
    public void require(Actor actor, Permission permission, @Nullable UnitId unit) {
        if (!allows(actor, permission, unit)) {
            throw refusal(actor, permission);
        }
    }

    @Override
    public void requireAny(Actor actor, Permission permission, Set<UnitId> units) {
        if (units.isEmpty()) {
            require(actor, permission, null);
        } else if (units.stream().noneMatch(unit -> allows(actor, permission, unit))) {
            throw refusal(actor, permission);
        }
    }

    @Override
    public boolean allows(Actor actor, Permission permission, @Nullable UnitId unit) {
        return switch (PermissionMatrix.reach(actor, permission)) {
            case NONE -> false;
            case ALL -> true;
            case OWN ->
                !(actor instanceof OfficerInPost officer) || officer.unit().equals(unit);
        };
    }

    private static IdentityException refusal(Actor actor, Permission permission) {
        return actor instanceof Guest
                ? new IdentityException.NotSignedIn()
                : new IdentityException.NotPermitted(permission);
    }
}
