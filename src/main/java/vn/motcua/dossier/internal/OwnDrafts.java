package vn.motcua.dossier.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.identity.Citizen;

/** Opens drafts to whose they are: a new one to who began it, one that mends a dossier to whose the dossier is. */
@Component
class OwnDrafts {

    private final DraftStore drafts;
    private final DossierStore dossiers;
    private final Behalf behalf;

    OwnDrafts(DraftStore drafts, DossierStore dossiers, Behalf behalf) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.behalf = behalf;
    }

    /** The draft; {@link DossierException.UnknownDraft} for one that is not there or not theirs. */
    Draft open(Citizen citizen, UUID id) {
        var mending = drafts.mendingOf(id);
        return mending.isPresent()
                ? mending.filter(draft -> owns(citizen, draft)).orElseThrow(DossierException.UnknownDraft::new)
                : drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
    }

    private boolean owns(Citizen citizen, Draft draft) {
        return behalf.owns(citizen, dossiers.load(draft.mending().orElseThrow().number()));
    }
}
