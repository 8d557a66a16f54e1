package vn.motcua.booking.internal;

import java.time.Clock;
import java.util.List;
import vn.motcua.booking.Booking;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** A citizen sees the own visits to come. */
@UseCase
public class ListMyBookings {

    private final Permissions permissions;
    private final BookingStore store;
    private final Views views;
    private final Clock clock;

    ListMyBookings(Permissions permissions, BookingStore store, Views views, Clock clock) {
        this.permissions = permissions;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    /** Those whose half hour is not over, next one first. */
    public List<Booking> list(Actor actor) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new IdentityException.NotPermitted(Permission.DOSSIER_SUBMIT);
        }
        return store.of(citizen.account(), clock.instant().minus(HalfHours.LENGTH)).stream()
                .map(views::of)
                .toList();
    }
}
