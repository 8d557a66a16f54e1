package vn.motcua.dossier.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Tracked;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Tells by number how far a dossier is, to anybody. */
@UseCase
public class TrackDossier {

    private final Permissions permissions;
    private final DossierQueries queries;

    TrackDossier(Permissions permissions, DossierQueries queries) {
        this.permissions = permissions;
        this.queries = queries;
    }

    /** Number and state only; {@link DossierException.UnknownNumber} if there is no such dossier. */
    @Transactional(readOnly = true)
    public Tracked track(Actor actor, DossierNumber number) {
        permissions.require(actor, Permission.DOSSIER_TRACK, null);
        return queries.tracked(number).orElseThrow(DossierException.UnknownNumber::new);
    }
}
