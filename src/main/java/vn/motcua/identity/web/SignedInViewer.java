package vn.motcua.identity.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.KeyHabits;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.PermissionMatrix;
import vn.motcua.identity.Reach;
import vn.motcua.identity.SystemActor;
import vn.motcua.shared.web.Viewer;
import vn.motcua.shared.web.Viewers;

/** Tells the head of each page who is signed in. */
@Component
class SignedInViewer implements Viewers {

    private final RequestActor current;
    private final KeyHabits keys;

    SignedInViewer(RequestActor current, KeyHabits keys) {
        this.current = current;
        this.keys = keys;
    }

    @Override
    public Optional<Viewer> current() {
        var actor = current.get();
        return switch (actor) {
            case Guest _, SystemActor _ -> Optional.empty();
            case Citizen citizen -> Optional.of(new Viewer(citizen.name(), "", false, false, permissions(actor)));
            case OfficerInPost officer ->
                Optional.of(new Viewer(
                        officer.name(),
                        officer.title() + ", " + officer.unitName(),
                        true,
                        keys.singleKeys(officer),
                        permissions(actor)));
        };
    }

    private static Set<String> permissions(Actor actor) {
        return Arrays.stream(Permission.values())
                .filter(permission -> PermissionMatrix.reach(actor, permission) != Reach.NONE)
                .map(Permission::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
