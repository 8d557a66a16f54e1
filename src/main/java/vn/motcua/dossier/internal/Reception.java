package vn.motcua.dossier.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.Routes;

/** Taking a dossier in (NĐ 61/2018 article 17), in the transaction of the act: clock, route, desks, slip. */
@Component
class Reception {

    private final DossierStore store;
    private final Routes routes;
    private final Desks desks;
    private final PaperDesk papers;
    private final Clock clock;

    Reception(DossierStore store, Routes routes, Desks desks, PaperDesk papers, Clock clock) {
        this.store = store;
        this.routes = routes;
        this.desks = desks;
        this.papers = papers;
        this.clock = clock;
    }

    /** The dossier as it then is, kept. */
    Dossier takeIn(Dossier before, Actor actor) {
        var route = routes.route(before.facts().governing().route());
        var after = desks.place(before, before.receive(route, By.of(actor), clock.instant()));
        store.save(after);
        desks.follow(before, after);
        papers.fixSlip(after, actor);
        return after;
    }
}
