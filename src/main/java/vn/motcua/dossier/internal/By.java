package vn.motcua.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.SystemActor;

/**
 * Who acted, in words of that time: a later change of name, post or unit does not touch what the timeline says.
 *
 * @param account id of the account, absent for the system
 * @param name the person's name
 * @param post title of the post, empty for citizens
 * @param unit name of the unit, empty for citizens
 */
public record By(Optional<UUID> account, String name, String post, String unit) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages/dossier",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final String SYSTEM = WORDS.getString("dossier.by.system");

    /** The actor's words of this moment; a guest acts on no dossier. */
    public static By of(Actor actor) {
        return switch (actor) {
            case OfficerInPost officer ->
                new By(Optional.of(officer.account().value()), officer.name(), officer.title(), officer.unitName());
            case Citizen citizen -> new By(Optional.of(citizen.account().value()), citizen.name(), "", "");
            case SystemActor _ -> new By(Optional.empty(), SYSTEM, "", "");
            case Guest _ -> throw new DossierException.UnknownNumber();
        };
    }
}
