package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.Progress;
import vn.motcua.files.Files;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;

/** Its owner, or an officer who has seen the receipt, notes that what was demanded is paid: all goes on with what was left. */
@UseCase
public class ProvePayment {

    private final Readers readers;
    private final DossierStore store;
    private final PaymentStore payments;
    private final Files files;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    ProvePayment(
            Readers readers,
            DossierStore store,
            PaymentStore payments,
            Files files,
            Desks desks,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.payments = payments;
        this.files = files;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @throws DossierException.ActIncomplete if the receipt has no number, or its day is to come
     * @throws DossierException.NotNow if nothing is to be paid
     */
    public Progress prove(Actor actor, DossierNumber number, NewProof proof) {
        return act.on(() -> {
            var before = open(actor, number);
            var demand = payments.open(before.facts().id())
                    .filter(due -> before.state() == DossierState.PAYMENT)
                    .orElseThrow(() -> new DossierException.NotNow(before.state(), DossierAction.PROVE_PAYMENT));
            var seen = proof(actor, proof);
            var after = before.provePayment(By.of(actor), clock.instant());
            store.save(after);
            payments.prove(demand.id(), seen);
            desks.resume(after, demand.at());
            return act.done(actor, "dossier.prove-payment", after, seen.receipt());
        });
    }

    private Dossier open(Actor actor, DossierNumber number) {
        if (actor instanceof OfficerInPost) {
            return readers.openFor(actor, Permission.PAYMENT_PROVE, number, dossier -> place(actor, dossier));
        }
        return readers.openOwned(actor, Permission.PAYMENT_PROVE, number);
    }

    /** The counter sees receipts for every office behind it; whoever has the dossier in hand sees them too. */
    static UnitId place(Actor actor, Dossier dossier) {
        return actor instanceof OfficerInPost officer && officer.has(Role.RECEPTIONIST)
                ? dossier.facts().receiving()
                : InHand.place(actor, dossier);
    }

    private PaymentStore.Proof proof(Actor actor, NewProof proof) {
        var now = clock.instant();
        return new PaymentStore.Proof(
                now,
                By.of(actor).name(),
                Needed.line("receipt-number", "receipt", proof.receipt()),
                paidOn(proof.paidOn(), WorkCalendar.dateOf(now)),
                Optional.ofNullable(proof.file()).map(this::clean));
    }

    private static LocalDate paidOn(@Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw new DossierException.ActIncomplete("receipt-day", "paidOn");
        }
        return day;
    }

    private String clean(String hash) {
        files.refuseInfected(List.of(hash));
        return hash;
    }
}
