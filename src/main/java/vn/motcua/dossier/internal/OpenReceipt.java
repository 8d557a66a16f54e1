package vn.motcua.dossier.internal;

import java.util.UUID;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.files.Files;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** Opens the picture of a receipt to whoever may read the dossier; each look is recorded. */
@UseCase(reads = true)
public class OpenReceipt {

    private final Readers readers;
    private final PaymentStore payments;
    private final Files files;
    private final Audit audit;

    OpenReceipt(Readers readers, PaymentStore payments, Files files, Audit audit) {
        this.readers = readers;
        this.payments = payments;
        this.files = files;
        this.audit = audit;
    }

    /** Hash of the file; {@link DossierException.NoSuchPaper} if there is none. */
    public String open(Actor actor, DossierNumber number, UUID payment) {
        var dossier = readers.open(actor, number);
        var hash = payments.of(dossier.facts().id()).stream()
                .filter(kept -> kept.demand().id().equals(payment))
                .flatMap(kept -> kept.proof().stream())
                .flatMap(proof -> proof.file().stream())
                .findFirst()
                .orElseThrow(DossierException.NoSuchPaper::new);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.read-receipt", "dossier", number.value()));
        return files.usable(hash).hash().value();
    }
}
