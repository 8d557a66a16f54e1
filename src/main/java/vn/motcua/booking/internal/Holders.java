package vn.motcua.booking.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingKey;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.GuestTries;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;

/** Decides who may see and change a booking: its owner, its counter, and whoever knows its code and telephone number. */
@Component
class Holders {

    private final Permissions permissions;
    private final GuestTries tries;

    Holders(Permissions permissions, GuestTries tries) {
        this.permissions = permissions;
        this.tries = tries;
    }

    /**
     * The booking, if the actor holds it.
     *
     * @param found the booking of the code, if there is one
     * @throws BookingException.UnknownBooking if there is none, or it is somebody else's and no telephone number was given
     * @throws BookingException.WrongPhone if another telephone number was given
     */
    Kept holding(Actor actor, BookingKey key, @Nullable Kept found) {
        if (actor instanceof OfficerInPost && found != null) {
            permissions.require(actor, Permission.BOOKING_KEEP, found.office());
            return found;
        }
        if (!(actor instanceof OfficerInPost)) {
            permissions.require(actor, Permission.BOOKING_KEEP, null);
        }
        if (found != null && actor instanceof Citizen citizen && found.isOf(citizen.account())) {
            return found;
        }
        if (actor instanceof OfficerInPost || key.phone().isBlank()) {
            throw new BookingException.UnknownBooking();
        }
        if (!tries.guessed("booking " + key.code(), key.network(), () -> same(key.phone(), found)) || found == null) {
            throw new BookingException.WrongPhone();
        }
        return found;
    }

    private static boolean same(String typed, @Nullable Kept found) {
        var kept = found == null ? "" : found.person().phone();
        return !kept.isEmpty()
                && MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8),
                        Person.phone(typed).getBytes(StandardCharsets.UTF_8));
    }
}
