package vn.motcua.dossier.internal;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;

/** The frame of every act on a dossier: one transaction, tried again on a collision, with its audit row. */
@Component
class Act {

    private final Again again;
    private final Audit audit;
    private final Messenger messenger;
    private final Progresses progresses;
    private final Desks desks;
    private final Readers readers;

    Act(Again again, Audit audit, Messenger messenger, Progresses progresses, Desks desks, Readers readers) {
        this.again = again;
        this.audit = audit;
        this.messenger = messenger;
        this.progresses = progresses;
        this.desks = desks;
        this.readers = readers;
    }

    Progress on(Supplier<Progress> act) {
        return again.run(act);
    }

    /** Tells how far a dossier is that stays as it was. */
    Progress stands(Dossier dossier) {
        return progresses.of(dossier);
    }

    /** Notes the act, has desks and owner told, and tells how far the dossier is. */
    Progress done(Actor actor, String action, Dossier dossier, String detail) {
        audit.act(new AuditEntry(
                AuditedActor.of(actor),
                action,
                "dossier",
                dossier.facts().number().value(),
                detail));
        messenger.tell(dossier);
        var progress = progresses.of(dossier);
        desks.promise(dossier, progress);
        return readers.shown(actor, dossier, progress);
    }
}
