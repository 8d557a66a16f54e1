package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** A counter cancels a receipt of today, gives the money back, and says why. The number stays. */
@UseCase
public class CancelReceipt {

    private final FeeDesk desk;
    private final ReceiptStore receipts;
    private final Again again;
    private final Audit audit;
    private final Clock clock;

    CancelReceipt(FeeDesk desk, ReceiptStore receipts, Again again, Audit audit, Clock clock) {
        this.desk = desk;
        this.receipts = receipts;
        this.again = again;
        this.audit = audit;
        this.clock = clock;
    }

    /** The receipt as it then is; a second time changes nothing. */
    public FeeReceipt cancel(Actor actor, DossierNumber number, UUID id, String reason) {
        return again.run(() -> {
            var dossier = desk.open(actor, number);
            var receipt = desk.receipt(dossier, id);
            if (receipt.cancelled().isPresent()) {
                return receipt;
            }
            var why = Written.nameOrNull("reason", reason);
            if (why == null) {
                throw new CounterException.CancelReasonMissing();
            }
            var now = clock.instant();
            var cancelled = new FeeReceipt.Cancelled(now, By.of(actor).name(), why);
            if (!receipts.cancel(id, WorkCalendar.dateOf(now), cancelled)) {
                throw new CounterException.CashDayOver();
            }
            audit.act(new AuditEntry(
                    AuditedActor.of(actor),
                    "dossier.cancel-receipt",
                    "dossier",
                    number.value(),
                    receipt.number().orElse("")));
            return desk.receipt(dossier, id);
        });
    }
}
