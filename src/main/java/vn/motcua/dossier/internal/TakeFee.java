package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Fees;
import vn.motcua.dossier.Tariff;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** A counter takes the published fee in cash and numbers the receipt, or notes who is exempt and why. */
@UseCase
public class TakeFee {

    /** More copies or pages than anybody pays for at once. */
    static final int MOST = 1000;

    private final FeeDesk desk;
    private final ReceiptStore receipts;
    private final Numbering numbering;
    private final Again again;
    private final Audit audit;
    private final Clock clock;

    TakeFee(FeeDesk desk, ReceiptStore receipts, Numbering numbering, Again again, Audit audit, Clock clock) {
        this.desk = desk;
        this.receipts = receipts;
        this.numbering = numbering;
        this.again = again;
        this.audit = audit;
        this.clock = clock;
    }

    /** The receipt; the one of before where the same button was pressed twice. */
    public FeeReceipt take(Actor actor, DossierNumber number, Fees.Taken taken) {
        return again.run(() -> {
            var dossier = desk.open(actor, number);
            var id = dossier.facts().id();
            receipts.hold(id);
            return receipts.withKey(id, taken.key()).orElseGet(() -> {
                if (dossier.state().isEnd()) {
                    throw new CounterException.FeeOver();
                }
                if (receipts.of(id).stream().anyMatch(one -> one.cancelled().isEmpty())) {
                    throw new CounterException.FeeTaken();
                }
                var receipt = receipt(actor, dossier, taken);
                var day = WorkCalendar.dateOf(clock.instant());
                receipts.add(receipt, new ReceiptStore.Place(id, dossier.facts().receiving(), day), taken.key());
                audit.act(new AuditEntry(
                        AuditedActor.of(actor),
                        receipt.number().isPresent() ? "dossier.take-fee" : "dossier.exempt-fee",
                        "dossier",
                        number.value(),
                        receipt.number().orElse("")));
                return receipt;
            });
        });
    }

    private FeeReceipt receipt(Actor actor, Dossier dossier, Fees.Taken taken) {
        var amount = desk.amount(dossier).orElseThrow(CounterException.NoFee::new);
        if (taken.copies() < 1 || taken.copies() > MOST || taken.pages() < 1 || taken.pages() > MOST) {
            throw new CounterException.FeeCount(MOST);
        }
        var exemption = Optional.ofNullable(Written.nameOrNull("exemption", taken.exemption()));
        var by = By.of(actor);
        return new FeeReceipt(
                Ids.next(),
                dossier.facts().number(),
                exemption.isPresent() ? Optional.empty() : Optional.of(next(dossier)),
                dossier.facts().party().submitter(),
                dossier.facts().governing().procedureName(),
                Tariff.each(amount, taken.pages()),
                taken.copies(),
                taken.pages(),
                exemption.isPresent() ? 0 : total(amount, taken),
                exemption,
                clock.instant(),
                by.name(),
                by.post(),
                Optional.empty());
    }

    private static long total(Fee.Amount amount, Fees.Taken taken) {
        return Tariff.total(amount, taken.copies(), taken.pages());
    }

    private String next(Dossier dossier) {
        var year = WorkCalendar.dateOf(clock.instant()).getYear();
        return numbering.nextEntry(dossier.facts().receiving(), FeeDesk.REGISTER, year);
    }
}
