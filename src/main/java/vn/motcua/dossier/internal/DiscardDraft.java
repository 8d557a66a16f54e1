package vn.motcua.dossier.internal;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Throws a draft away; a dossier that was handed in stays. */
@UseCase
public class DiscardDraft {

    private final Permissions permissions;
    private final DraftStore drafts;

    DiscardDraft(Permissions permissions, DraftStore drafts) {
        this.permissions = permissions;
        this.drafts = drafts;
    }

    /** Discards it; one that is not there, or not theirs, is no error and changes nothing. */
    @Transactional
    public void discard(Actor actor, UUID id) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (actor instanceof Citizen citizen) {
            drafts.discard(citizen.account(), id);
        }
    }
}
