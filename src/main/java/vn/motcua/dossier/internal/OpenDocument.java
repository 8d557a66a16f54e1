package vn.motcua.dossier.internal;

import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** Opens a paper that the citizen attached, or that the counter scanned. Each opening is recorded. */
@UseCase(reads = true)
public class OpenDocument {

    private final Readers readers;
    private final HandedPapers handed;
    private final Audit audit;

    OpenDocument(Readers readers, HandedPapers handed, Audit audit) {
        this.readers = readers;
        this.handed = handed;
        this.audit = audit;
    }

    /**
     * Hash of the attached file.
     *
     * @param field path of the paper's question, for example {@code papers.birthCertificate}; for a scan of the counter
     *     {@code giay.} and the place of the paper
     */
    public String open(Actor actor, DossierNumber number, String field) {
        var look = readers.look(actor, number);
        var hash = Answers.of(look.dossier().facts().answers())
                .text(field)
                .filter(value -> field.startsWith("papers.") && look.sight().opens(field))
                .or(() -> look.sight().whole()
                        ? handed.scan(look.dossier().facts().id(), field)
                        : Optional.empty())
                .orElseThrow(DossierException.NoSuchPaper::new);
        audit.read(new AuditEntry(AuditedActor.of(actor), "dossier.read-document", "dossier", number.value(), field));
        return hash;
    }
}
