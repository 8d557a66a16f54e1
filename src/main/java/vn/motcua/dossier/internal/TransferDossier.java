package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/**
 * The counter where a dossier was handed in gives it to the one that is competent (NĐ 61/2018 articles 17 and 18; R-08). Number
 * and form stay; the work moves to the other counter, and this one sees the dossier no more.
 */
@UseCase
public class TransferDossier {

    private final Readers readers;
    private final DossierStore store;
    private final Transfers transfers;
    private final ActDesks desks;
    private final Messenger messenger;
    private final Act act;
    private final Clock clock;

    TransferDossier(
            Readers readers,
            DossierStore store,
            Transfers transfers,
            ActDesks desks,
            Messenger messenger,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.transfers = transfers;
        this.desks = desks;
        this.messenger = messenger;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Gives it there.
     *
     * @param to key of a unit
     * @param seen version that was looked at; null where a program did not say
     * @throws DossierException.ActIncomplete if the unit takes no such dossiers, or nothing says why
     * @throws DossierException.CorrectedMeanwhile if its owner has corrected it since
     */
    public Progress transfer(Actor actor, DossierNumber number, String to, String typed, @Nullable Integer seen) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_RECEIVE,
                    number,
                    dossier -> dossier.facts().receiving());
            if (before.state() != DossierState.SUBMITTED) {
                throw new DossierException.NotNow(before.state(), DossierAction.TRANSFER);
            }
            if (seen != null && seen != before.standing().version()) {
                throw new DossierException.CorrectedMeanwhile();
            }
            var unit = transfers.target(before, to);
            var why = Needed.words("transfer-reason", "why", typed);
            var after =
                    before.transfer(unit.id(), unit.name(), unit.name() + ". " + why, By.of(actor), clock.instant());
            store.keepOffice(after);
            store.save(after);
            desks.moveReception(after);
            messenger.tell(after, "dossier.message.transferred", unit.name());
            return act.done(actor, "dossier.transfer", after, unit.key());
        });
    }
}
