package vn.motcua.dossier.internal;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/** The counter takes a dossier in (NĐ 61/2018 article 17): the clock starts, the slip is fixed, the route begins. */
@UseCase
public class ReceiveDossier {

    private final Readers readers;
    private final Reception reception;
    private final Desks desks;
    private final Act act;

    ReceiveDossier(Readers readers, Reception reception, Desks desks, Act act) {
        this.readers = readers;
        this.reception = reception;
        this.desks = desks;
        this.act = act;
    }

    /**
     * Takes it in; a second time is told as a conflict.
     *
     * @param seen version that was looked at; null where a program did not say
     * @throws DossierException.CorrectedMeanwhile if its owner has corrected it since
     */
    public Progress receive(Actor actor, DossierNumber number, @Nullable Integer seen) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_RECEIVE,
                    number,
                    dossier -> dossier.facts().receiving());
            if (before.state() == DossierState.SUBMITTED
                    && seen != null
                    && seen != before.standing().version()) {
                throw new DossierException.CorrectedMeanwhile();
            }
            var after = reception.takeIn(before, actor);
            desks.closeReception(after, actor);
            return act.done(actor, "dossier.receive", after, "");
        });
    }
}
