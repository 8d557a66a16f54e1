package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewPayment;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/**
 * Whoever has a stage in hand says what must be paid before the dossier goes on. The legal clock pauses, the work is held:
 * the time until the proof is the owner's.
 */
@UseCase
public class DemandPayment {

    private static final int LONGEST_AMOUNT = 15;

    private final Readers readers;
    private final DossierStore store;
    private final PaymentStore payments;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    DemandPayment(Readers readers, DossierStore store, PaymentStore payments, Desks desks, Act act, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.payments = payments;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Demands it.
     *
     * @throws DossierException.ActIncomplete if something is missing or cannot be read
     * @throws DossierException.NotNow if the dossier is not being processed, or not by this post
     */
    public Progress demand(Actor actor, DossierNumber number, NewPayment wanted) {
        return act.on(() -> {
            var before =
                    readers.openFor(actor, Permission.PAYMENT_DEMAND, number, dossier -> InHand.place(actor, dossier));
            if (!mayDemand(actor, before)) {
                throw new DossierException.NotNow(before.state(), DossierAction.DEMAND_PAYMENT);
            }
            var demand = demand(actor, wanted);
            var after = before.demandPayment(demand.what(), By.of(actor), clock.instant());
            store.save(after);
            payments.add(after.facts().id(), demand);
            desks.hold(after);
            return act.done(actor, "dossier.demand-payment", after, Long.toString(demand.amount()));
        });
    }

    /** Whether it is this post's work to ask for it. */
    static boolean mayDemand(Actor actor, Dossier dossier) {
        return dossier.state() == DossierState.PROCESSING && InHand.isOf(actor, dossier);
    }

    private PaymentStore.Demand demand(Actor actor, NewPayment wanted) {
        var now = clock.instant();
        return new PaymentStore.Demand(
                Ids.next(),
                By.of(actor),
                now,
                Needed.line("payment-what", "what", wanted.what()),
                amount(wanted.amount()),
                Needed.words("payment-place", "payAt", wanted.payAt()),
                Needed.line("payment-notice", "notice", wanted.notice()),
                Needed.later("payment-day", "payBy", wanted.payBy(), WorkCalendar.dateOf(now)));
    }

    /** "1.250.000 đ" and "1250000" are the same sum. */
    private static long amount(String typed) {
        var figures = typed.replaceAll("[\\s.,\u0111\u20ab]", "");
        if (!figures.matches("[0-9]{1," + LONGEST_AMOUNT + "}") || Long.parseLong(figures) == 0) {
            throw new DossierException.ActIncomplete("payment-amount", "amount");
        }
        return Long.parseLong(figures);
    }
}
