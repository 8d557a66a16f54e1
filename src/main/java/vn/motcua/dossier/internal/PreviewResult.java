package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.papers.Papers;
import vn.motcua.shared.UseCase;

/** Shows an officer the result as it would be issued now, without number and signature; each look is recorded. */
@UseCase(reads = true)
public class PreviewResult {

    private final Permissions permissions;
    private final Readers readers;
    private final OutcomeSource outcomes;
    private final Papers papers;
    private final Audit audit;
    private final Clock clock;

    PreviewResult(
            Permissions permissions, Readers readers, OutcomeSource outcomes, Papers papers, Audit audit, Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.outcomes = outcomes;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft as PDF; {@link DossierException.NoSuchPaper} where nothing is being drafted. */
    public byte[] preview(Actor actor, DossierNumber number) {
        permissions.require(
                actor, Permission.RESULT_PREVIEW, actor instanceof OfficerInPost officer ? officer.unit() : null);
        var dossier = readers.open(actor, number);
        if (dossier.state() != DossierState.PROCESSING) {
            throw new DossierException.NoSuchPaper();
        }
        var draft = outcomes.draft(dossier, clock.instant()).orElseThrow(DossierException.NoSuchPaper::new);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.preview", "dossier", number.value()));
        return papers.certificate(draft);
    }
}
