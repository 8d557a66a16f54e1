package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/** The counter undoes a reception that was its own mistake ({@link Undoing}): the slip counts no more, the number stays used. */
@UseCase
public class UndoReception {

    private final Readers readers;
    private final DossierStore store;
    private final Annulments annulments;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    UndoReception(Readers readers, DossierStore store, Annulments annulments, Desks desks, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.annulments = annulments;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Undoes it; a second time changes nothing.
     *
     * @throws CounterException.UndoTooLate later than a quarter of an hour after it
     * @throws CounterException.UndoWorkBegan once an officer has worked on it
     */
    public Progress undo(Actor actor, DossierNumber number, String reason) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_RECEIVE,
                    number,
                    dossier -> dossier.facts().receiving());
            if (before.state() == DossierState.ANNULLED) {
                return act.stands(before);
            }
            var why = Written.note("reason", reason);
            if (why == null) {
                throw new CounterException.UndoReasonMissing();
            }
            var now = clock.instant();
            Undoing.require(before, now);
            var after = before.annul(why, By.of(actor), now);
            store.save(after);
            annulments.add(after.facts().id(), why, now);
            desks.clear(after);
            return act.done(actor, "dossier.undo-reception", after, "");
        });
    }
}
