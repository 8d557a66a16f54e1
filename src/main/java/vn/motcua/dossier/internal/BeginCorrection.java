package vn.motcua.dossier.internal;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** The owner opens the answers of a dossier that no office has taken in yet. The dossier stays as it is meanwhile. */
@UseCase
public class BeginCorrection {

    private final Permissions permissions;
    private final Readers readers;
    private final DraftStore drafts;
    private final Clock clock;

    BeginCorrection(Permissions permissions, Readers readers, DraftStore drafts, Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The draft in which to correct it; the same one again while it was not sent.
     *
     * @throws DossierException.NotNow once an office has taken it in, or asked for more
     */
    @Transactional
    public Draft begin(Actor actor, DossierNumber number) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        var dossier = readers.open(actor, number);
        LifeCycle.edge(dossier.state(), DossierAction.CORRECT);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownNumber();
        }
        drafts.addCorrecting(Ids.next(), citizen.account(), dossier, clock.instant());
        return drafts.correcting(citizen.account(), dossier).orElseThrow(DossierException.UnknownDraft::new);
    }
}
