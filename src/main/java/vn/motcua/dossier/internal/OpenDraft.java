package vn.motcua.dossier.internal;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Shows a citizen a draft of their own. */
@UseCase
public class OpenDraft {

    private final Permissions permissions;
    private final OwnDrafts drafts;

    OpenDraft(Permissions permissions, OwnDrafts drafts) {
        this.permissions = permissions;
        this.drafts = drafts;
    }

    /** The draft; {@link DossierException.UnknownDraft} for one that is not there or not theirs. */
    @Transactional(readOnly = true)
    public Draft open(Actor actor, UUID id) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownDraft();
        }
        return drafts.open(citizen, id);
    }
}
