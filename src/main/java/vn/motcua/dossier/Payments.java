package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.DemandPayment;
import vn.motcua.dossier.internal.OpenReceipt;
import vn.motcua.dossier.internal.ProvePayment;
import vn.motcua.identity.Actor;

/**
 * Financial obligations: an office says what must be paid, the clock stands, and runs on with what was left once it is
 * proved. What was demanded stands in {@link ActsView#payments()}.
 */
@Service
public class Payments {

    private final DemandPayment demand;
    private final ProvePayment prove;
    private final OpenReceipt receipt;

    Payments(DemandPayment demand, ProvePayment prove, OpenReceipt receipt) {
        this.demand = demand;
        this.prove = prove;
        this.receipt = receipt;
    }

    /**
     * Demands it: the legal clock pauses and the work on the dossier is held.
     *
     * @throws DossierException.ActIncomplete if something is missing or cannot be read
     * @throws DossierException.NotYourStage if no stage in the hand of this officer is open
     */
    public Progress demand(Actor actor, DossierNumber number, NewPayment payment) {
        return demand.demand(actor, number, payment);
    }

    /** Notes the proof, by the owner or by an officer who has seen it; everything goes on with what was left. */
    public Progress prove(Actor actor, DossierNumber number, NewProof proof) {
        return prove.prove(actor, number, proof);
    }

    /** Hash of the picture of a receipt; recorded in the audit. */
    public String receipt(Actor actor, DossierNumber number, UUID payment) {
        return receipt.open(actor, number, payment);
    }
}
