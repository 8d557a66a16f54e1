package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Hands a result over: to whom, when and how is written down (NĐ 61/2018 article 20, R-18, I7). */
@UseCase
public class ReturnResult {

    private final Permissions permissions;
    private final DossierStore store;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    ReturnResult(Permissions permissions, DossierStore store, Desks desks, Act act, Clock clock) {
        this.permissions = permissions;
        this.store = store;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /** Hands it over; a second time is told as a conflict. */
    public Progress giveBack(Actor actor, DossierNumber number, Handover handover) {
        return act.on(() -> {
            var before = store.load(number);
            permissions.require(actor, Permission.RESULT_RETURN, before.facts().receiving());
            var after = before.returnTo(handover, By.of(actor), clock.instant());
            store.save(after);
            desks.close(after, Desks.RETURN, actor);
            return act.done(actor, "dossier.return", after, handover.channel().name());
        });
    }
}
