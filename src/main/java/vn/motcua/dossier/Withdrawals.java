package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.AskWithdrawal;
import vn.motcua.dossier.internal.DecideWithdrawal;
import vn.motcua.identity.Actor;

/** Having a dossier back after reception: its owner asks, an officer grants or declines (rule R-21). */
@Service
public class Withdrawals {

    private final AskWithdrawal ask;
    private final DecideWithdrawal decide;

    Withdrawals(AskWithdrawal ask, DecideWithdrawal decide) {
        this.ask = ask;
        this.decide = decide;
    }

    /**
     * Asks for it, as its owner, or at the counter for an owner who comes there. The clock runs on until it is granted.
     *
     * @throws DossierException.ActIncomplete without a reason
     */
    public Progress ask(Actor actor, DossierNumber number, String reason) {
        return ask.ask(actor, number, reason);
    }

    /** Grants it: the dossier ends, its work leaves the lists. */
    public Progress grant(Actor actor, DossierNumber number) {
        return decide.decide(actor, number, true, null);
    }

    /**
     * Declines it: all is as before.
     *
     * @param answer why; needed
     */
    public Progress decline(Actor actor, DossierNumber number, String answer) {
        return decide.decide(actor, number, false, answer);
    }
}
