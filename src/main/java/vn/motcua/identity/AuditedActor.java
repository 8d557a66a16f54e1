package vn.motcua.identity;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.audit.AuditActor;

/** Who acted, as the record of acts and reads keeps one: an officer in words of this moment, a citizen never by name. */
public final class AuditedActor {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages/identity",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final String SYSTEM = WORDS.getString("identity.by.system");
    private static final String CITIZEN = WORDS.getString("identity.by.citizen");
    private static final String GUEST = WORDS.getString("identity.by.guest");

    private AuditedActor() {}

    /** The actor of an act or a look. */
    public static AuditActor of(Actor actor) {
        return switch (actor) {
            case OfficerInPost officer ->
                new AuditActor(officer.account().toString(), officer.name(), officer.title(), officer.unitName());
            case Citizen citizen -> citizen(citizen.account());
            case SystemActor _ -> new AuditActor("system", SYSTEM, null, null);
            case Guest _ -> new AuditActor("guest", GUEST, null, null);
        };
    }

    /** A citizen of whom no more is known than the account. */
    public static AuditActor citizen(AccountId account) {
        return new AuditActor(account.toString(), CITIZEN, null, null);
    }
}
