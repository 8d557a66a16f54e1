package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewRefusal;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/** The counter does not take a dossier in: reason, article and way out, on Mẫu 03 (NĐ 61/2018 article 17; R-03). */
@UseCase
public class RefuseReception {

    private final Readers readers;
    private final DossierStore store;
    private final RefusalStore refusals;
    private final Desks desks;
    private final PaperDesk papers;
    private final Act act;
    private final Clock clock;

    RefuseReception(
            Readers readers,
            DossierStore store,
            RefusalStore refusals,
            Desks desks,
            PaperDesk papers,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.refusals = refusals;
        this.desks = desks;
        this.papers = papers;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Refuses; the dossier ends.
     *
     * @throws DossierException.ActIncomplete if reason, article or way out is missing
     * @throws DossierException.CorrectedMeanwhile if its owner has corrected it since
     */
    public Progress refuse(Actor actor, DossierNumber number, NewRefusal wanted) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_RECEIVE,
                    number,
                    dossier -> dossier.facts().receiving());
            requireSeen(before, wanted);
            var said = said(wanted);
            var after = before.refuse(said.reason(), By.of(actor), clock.instant());
            store.save(after);
            refusals.add(after.facts().id(), said);
            desks.clear(after);
            papers.fixRefusal(after, said, actor);
            return act.done(actor, "dossier.refuse", after, said.article());
        });
    }

    static void requireSeen(Dossier dossier, NewRefusal wanted) {
        if (dossier.state() == DossierState.SUBMITTED
                && wanted.seen() != null
                && wanted.seen() != dossier.standing().version()) {
            throw new DossierException.CorrectedMeanwhile();
        }
    }

    private ActsView.Refusal said(NewRefusal wanted) {
        return new ActsView.Refusal(
                clock.instant(),
                Needed.words("refusal-reason", "reason", wanted.reason()),
                Needed.line("refusal-article", "article", wanted.article()),
                Needed.words("refusal-instead", "instead", wanted.instead()));
    }
}
