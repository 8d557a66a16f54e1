package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Routes;

/** The counter takes a dossier in (NĐ 61/2018 article 17): the clock starts, the slip is fixed, the route begins. */
@UseCase
public class ReceiveDossier {

    private final Readers readers;
    private final DossierStore store;
    private final Routes routes;
    private final Desks desks;
    private final PaperDesk papers;
    private final Act act;
    private final Clock clock;

    ReceiveDossier(
            Readers readers, DossierStore store, Routes routes, Desks desks, PaperDesk papers, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.routes = routes;
        this.desks = desks;
        this.papers = papers;
        this.act = act;
        this.clock = clock;
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
            var route = routes.route(before.facts().governing().route());
            var after = desks.place(before, before.receive(route, By.of(actor), clock.instant()));
            store.save(after);
            desks.closeReception(after, actor);
            desks.follow(before, after);
            papers.fixSlip(after, actor);
            return act.done(actor, "dossier.receive", after, "");
        });
    }
}
