package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/**
 * Its owner asks to have a dossier back after reception, or the counter writes it down for an owner who comes there.
 * The clock runs on, other work is held, and whoever has the dossier in hand decides.
 */
@UseCase
public class AskWithdrawal {

    private final Readers readers;
    private final DossierStore store;
    private final WithdrawalStore withdrawals;
    private final ActDesks desks;
    private final Act act;
    private final Clock clock;

    AskWithdrawal(
            Readers readers, DossierStore store, WithdrawalStore withdrawals, ActDesks desks, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.withdrawals = withdrawals;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Asks for it.
     *
     * @throws DossierException.ActIncomplete without a reason
     * @throws DossierException.NotNow before reception, when a result is ready, or when it was asked for
     */
    public Progress ask(Actor actor, DossierNumber number, String typed) {
        return act.on(() -> {
            var before = open(actor, number);
            var reason = Needed.words("withdrawal-reason", "reason", typed);
            var by = By.of(actor);
            var now = clock.instant();
            var after = before.askWithdrawal(reason, by, now);
            store.save(after);
            withdrawals.add(Ids.next(), after.facts().id(), by, reason, now);
            desks.hold(after);
            desks.openWithdrawal(after);
            return act.done(actor, "dossier.ask-withdrawal", after, "");
        });
    }

    private Dossier open(Actor actor, DossierNumber number) {
        return actor instanceof OfficerInPost
                ? readers.openFor(
                        actor,
                        Permission.WITHDRAWAL_ASK,
                        number,
                        dossier -> dossier.facts().receiving())
                : readers.openOwned(actor, Permission.WITHDRAWAL_ASK, number);
    }
}
