package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/** Hands a result over: to whom, when and how is written down (NĐ 61/2018 article 20, R-18, I7). */
@UseCase
public class ReturnResult {

    private final Readers readers;
    private final DossierStore store;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    ReturnResult(Readers readers, DossierStore store, Desks desks, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /** Hands it over; a second time is told as a conflict. */
    public Progress giveBack(Actor actor, DossierNumber number, Handover handover) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.RESULT_RETURN,
                    number,
                    dossier -> dossier.facts().receiving());
            var after = before.returnTo(handover, By.of(actor), clock.instant());
            store.save(after);
            desks.close(after, Desks.RETURN, actor);
            return act.done(actor, "dossier.return", after, handover.channel().name());
        });
    }
}
