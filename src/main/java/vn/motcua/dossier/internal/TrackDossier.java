package vn.motcua.dossier.internal;

import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Tracked;
import vn.motcua.identity.Actor;
import vn.motcua.identity.GuestTries;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Tells by number how far a dossier is, to anybody. */
@UseCase
public class TrackDossier {

    private final Permissions permissions;
    private final DossierQueries queries;
    private final GuestTries tries;

    TrackDossier(Permissions permissions, DossierQueries queries, GuestTries tries) {
        this.permissions = permissions;
        this.queries = queries;
        this.tries = tries;
    }

    /**
     * Number and state only.
     *
     * @param network where the question comes from
     * @throws DossierException.UnknownNumber if there is no such dossier
     * @throws vn.motcua.identity.IdentityException.TryLater after too many numbers that were never given, for a while,
     *     whether this one was or not
     */
    public Tracked track(Actor actor, DossierNumber number, String network) {
        permissions.require(actor, Permission.DOSSIER_TRACK, null);
        return tries.lookedUp(network, () -> queries.tracked(number)).orElseThrow(DossierException.UnknownNumber::new);
    }
}
