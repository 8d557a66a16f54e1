package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/**
 * The owner takes back a dossier that no office has taken in yet. It ends at once, since nobody has worked on it; its
 * answers stay with the owner as a form that can be handed in anew.
 */
@UseCase
public class TakeBack {

    private final Permissions permissions;
    private final Readers readers;
    private final DossierStore store;
    private final DraftStore drafts;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    TakeBack(
            Permissions permissions,
            Readers readers,
            DossierStore store,
            DraftStore drafts,
            Desks desks,
            Act act,
            Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.store = store;
        this.drafts = drafts;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Takes it back; a second time changes nothing.
     *
     * @throws DossierException.NotNow once an office has taken it in
     */
    public Progress takeBack(Actor actor, DossierNumber number) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        return act.on(() -> {
            var before = readers.open(actor, number);
            if (before.state() == DossierState.WITHDRAWN) {
                return act.stands(before);
            }
            var after = before.takeBack(By.of(actor), clock.instant());
            store.save(after);
            desks.clear(after);
            if (actor instanceof Citizen citizen) {
                keepAnswers(citizen, after);
            }
            return act.done(actor, "dossier.take-back", after, "");
        });
    }

    private void keepAnswers(Citizen citizen, Dossier dossier) {
        drafts.addCorrecting(Ids.next(), citizen.account(), dossier, clock.instant());
        drafts.correcting(citizen.account(), dossier).ifPresent(draft -> drafts.standsAlone(draft.id()));
    }
}
