package vn.motcua.booking.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.audit.AuditActor;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.SystemActor;

/** Who acted, for the record of acts and reads, where a citizen's own name never stands. */
final class By {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages/booking",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final String SYSTEM = WORDS.getString("booking.by.system");
    private static final String CITIZEN = WORDS.getString("booking.by.citizen");
    private static final String GUEST = WORDS.getString("booking.by.guest");

    private By() {}

    static AuditActor of(Actor actor) {
        return switch (actor) {
            case OfficerInPost officer ->
                new AuditActor(
                        officer.account().value().toString(), officer.name(), officer.title(), officer.unitName());
            case Citizen citizen -> new AuditActor(citizen.account().value().toString(), CITIZEN, null, null);
            case SystemActor _ -> new AuditActor("system", SYSTEM, null, null);
            case Guest _ -> new AuditActor("guest", GUEST, null, null);
        };
    }
}
