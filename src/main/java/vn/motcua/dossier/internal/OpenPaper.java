package vn.motcua.dossier.internal;

import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperName;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** Opens an official paper of a dossier: its owner, and officers who may read the dossier. Each opening is recorded. */
@UseCase(reads = true)
public class OpenPaper {

    private final Readers readers;
    private final PaperStore papers;
    private final RenderPaper rendering;
    private final Audit audit;

    OpenPaper(Readers readers, PaperStore papers, RenderPaper rendering, Audit audit) {
        this.readers = readers;
        this.papers = papers;
        this.rendering = rendering;
        this.audit = audit;
    }

    /** Hash of the paper's file; {@link DossierException.NoSuchPaper} if there is none of that name. */
    public String open(Actor actor, DossierNumber number, PaperName name) {
        var dossier = readers.open(actor, number);
        var paper = papers.of(dossier.facts().id()).stream()
                .filter(kept -> kept.name().equals(name))
                .findFirst()
                .orElseThrow(DossierException.NoSuchPaper::new);
        audit.read(
                new AuditEntry(AuditedActor.of(actor), "dossier.read-paper", "dossier", number.value(), name.file()));
        return rendering.make(paper.id());
    }
}
