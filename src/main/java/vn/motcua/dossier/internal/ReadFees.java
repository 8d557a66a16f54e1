package vn.motcua.dossier.internal;

import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierFees;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** What a dossier costs and what was paid, for whoever takes money for it. Each look is recorded. */
@UseCase(reads = true)
public class ReadFees {

    /** How many copies were asked for, by convention of forms. */
    private static final String COPIES = "result.copies";

    private final FeeDesk desk;
    private final ReceiptStore receipts;
    private final Audit audit;

    ReadFees(FeeDesk desk, ReceiptStore receipts, Audit audit) {
        this.desk = desk;
        this.receipts = receipts;
        this.audit = audit;
    }

    public DossierFees read(Actor actor, DossierNumber number) {
        var dossier = desk.open(actor, number);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.read-fees", "dossier", number.value()));
        var facts = dossier.facts();
        var amount = desk.amount(dossier);
        var kept = receipts.of(facts.id());
        return new DossierFees(
                number,
                facts.governing().procedureName(),
                facts.party().submitter(),
                amount,
                (int) Answers.of(facts.answers()).number(COPIES).orElse(1),
                kept,
                amount.isPresent()
                        && !dossier.state().isEnd()
                        && kept.stream().allMatch(one -> one.cancelled().isPresent()));
    }
}
