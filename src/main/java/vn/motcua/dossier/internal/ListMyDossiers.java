package vn.motcua.dossier.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** A citizen's own drafts and dossiers. */
@UseCase
public class ListMyDossiers {

    private final Permissions permissions;
    private final DraftStore drafts;
    private final DossierQueries queries;
    private final Mandates mandates;

    ListMyDossiers(Permissions permissions, DraftStore drafts, DossierQueries queries, Mandates mandates) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.queries = queries;
        this.mandates = mandates;
    }

    /** All of them, at most fifty of each; those of organisations for whoever represents them today. */
    @Transactional(readOnly = true)
    public MyDossiers list(Actor actor) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownNumber();
        }
        return new MyDossiers(
                drafts.open(citizen.account()),
                queries.of(citizen.account(), mandates.organisations(citizen.account())));
    }
}
