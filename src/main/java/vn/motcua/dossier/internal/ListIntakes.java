package vn.motcua.dossier.internal;

import java.util.List;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.Intake;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** What a counter has begun to take in and not finished, with names: the look is recorded. */
@UseCase(reads = true)
public class ListIntakes {

    /** So many are shown, the latest first. */
    static final int MOST = 20;

    private final CounterDesk counter;
    private final IntakeStore intakes;
    private final Audit audit;

    ListIntakes(CounterDesk counter, IntakeStore intakes, Audit audit) {
        this.counter = counter;
        this.intakes = intakes;
        this.audit = audit;
    }

    public List<Intake> list(Actor actor) {
        var unit = counter.unit(actor);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.list-intakes", "unit", unit.toString()));
        return intakes.open(unit, MOST);
    }
}
