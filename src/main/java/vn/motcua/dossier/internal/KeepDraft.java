package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.forms.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Keeps what a citizen filled in on a page, complete or not: nothing that was sent is lost. */
@UseCase
public class KeepDraft {

    private final Permissions permissions;
    private final DraftStore drafts;
    private final Clock clock;

    KeepDraft(Permissions permissions, DraftStore drafts, Clock clock) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps the answers and answers the draft as it then is.
     *
     * @param version the version the page was opened with
     * @throws DossierException.ChangedMeanwhile if another device saved since
     */
    @Transactional
    public Draft keep(Actor actor, UUID id, int version, Answers answers) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownDraft();
        }
        var kept = drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
        var seen = new Draft(
                kept.id(), kept.procedure(), kept.form(), kept.answers(), version, kept.savedAt(), kept.submitted());
        drafts.save(seen, answers, clock.instant());
        return drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
    }
}
