package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.shared.UseCase;

/** Whoever has the dossier in hand, or the counter, grants or declines what its owner asked to have back. */
@UseCase
public class DecideWithdrawal {

    private final Readers readers;
    private final DossierStore store;
    private final WithdrawalStore withdrawals;
    private final ActDesks desks;
    private final Act act;
    private final Clock clock;

    DecideWithdrawal(
            Readers readers, DossierStore store, WithdrawalStore withdrawals, ActDesks desks, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.withdrawals = withdrawals;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param typed why it is declined; words for the owner where it is granted
     * @throws DossierException.ActIncomplete if it is declined without a reason
     * @throws DossierException.NotNow if nobody asked, or it is no work of this post
     */
    public Progress decide(Actor actor, DossierNumber number, boolean grant, @Nullable String typed) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor, Permission.WITHDRAWAL_DECIDE, number, dossier -> ProvePayment.place(actor, dossier));
            var action = grant ? DossierAction.GRANT_WITHDRAWAL : DossierAction.DECLINE_WITHDRAWAL;
            if (!mayDecide(actor, before)) {
                throw new DossierException.NotNow(before.state(), action);
            }
            var by = By.of(actor);
            var now = clock.instant();
            var answer = grant ? said(typed) : Needed.words("withdrawal-answer", "answer", typed);
            var after = grant ? before.grantWithdrawal(by, now) : before.declineWithdrawal(answer, by, now);
            store.save(after);
            withdrawals.decide(after.facts().id(), grant, by, answer, now);
            desks.settle(after, Desks.WITHDRAWAL, actor);
            if (grant) {
                desks.clear(after);
            } else if (after.state() == DossierState.PROCESSING) {
                desks.goOn(after);
            }
            return act.done(actor, grant ? "dossier.grant-withdrawal" : "dossier.decline-withdrawal", after, "");
        });
    }

    private static String said(@Nullable String typed) {
        var words = Written.note("answer", typed);
        return words == null ? "" : words;
    }

    /** Whether it is this post's work to decide. */
    static boolean mayDecide(Actor actor, Dossier dossier) {
        return dossier.state() == DossierState.WITHDRAWAL
                && actor instanceof OfficerInPost officer
                && (isAtItsCounter(officer, dossier) || InHand.isOf(actor, dossier));
    }

    private static boolean isAtItsCounter(OfficerInPost officer, Dossier dossier) {
        return officer.has(Role.RECEPTIONIST)
                && officer.unit().equals(dossier.facts().receiving());
    }
}
