package vn.motcua.dossier.internal;

import java.util.UUID;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.Intake;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** Opens what a counter is taking in, to whoever takes in there. Each look is recorded. */
@UseCase(reads = true)
public class OpenIntake {

    private final CounterDesk counter;
    private final Audit audit;

    OpenIntake(CounterDesk counter, Audit audit) {
        this.counter = counter;
        this.audit = audit;
    }

    /** The intake; {@link vn.motcua.dossier.CounterException.UnknownIntake} for one of another counter. */
    public Intake open(Actor actor, UUID id) {
        var intake = counter.open(actor, id);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.open-intake", "intake", id.toString()));
        return intake;
    }
}
