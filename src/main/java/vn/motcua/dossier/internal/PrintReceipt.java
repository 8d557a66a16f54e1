package vn.motcua.dossier.internal;

import java.util.UUID;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.papers.AcceptanceSlip;
import vn.motcua.papers.CashReceipt;
import vn.motcua.papers.Papers;
import vn.motcua.shared.UseCase;

/** A receipt as PDF, from what was kept: the same whenever it is printed, but for the word that it was cancelled. */
@UseCase(reads = true)
public class PrintReceipt {

    private final FeeDesk desk;
    private final SlipSource slips;
    private final Papers papers;
    private final Audit audit;

    PrintReceipt(FeeDesk desk, SlipSource slips, Papers papers, Audit audit) {
        this.desk = desk;
        this.slips = slips;
        this.papers = papers;
        this.audit = audit;
    }

    /** The file; {@link DossierException.NoSuchPaper} for an exemption, of which there is none. */
    public byte[] print(Actor actor, DossierNumber number, UUID id) {
        var dossier = desk.open(actor, number);
        var receipt = desk.receipt(dossier, id);
        var running = receipt.number().orElseThrow(DossierException.NoSuchPaper::new);
        audit.read(new AuditEntry(AuditedActor.of(actor), "dossier.print-receipt", "dossier", number.value(), running));
        var facts = dossier.facts();
        return papers.cashReceipt(new CashReceipt(
                slips.head(facts.receiving(), facts.receivingName(), receipt.at()),
                running,
                receipt.payer(),
                number.value(),
                receipt.what(),
                receipt.copies(),
                receipt.each(),
                receipt.amount(),
                SlipSource.local(receipt.at()),
                new AcceptanceSlip.Officer(receipt.post(), receipt.by()),
                receipt.cancelled().map(FeeReceipt.Cancelled::reason).orElse(null)));
    }
}
