package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.identity.Actor;
import vn.motcua.shared.UseCase;

/** Keeps what a counter has written down so far. */
@UseCase
public class KeepIntake {

    private final CounterDesk counter;
    private final IntakeStore intakes;
    private final Clock clock;

    KeepIntake(CounterDesk counter, IntakeStore intakes, Clock clock) {
        this.counter = counter;
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @param version that was open; {@link DossierException.ChangedMeanwhile} if another window has kept it since
     */
    public Intake keep(Actor actor, UUID id, int version, IntakeContent content) {
        counter.open(actor, id);
        if (!intakes.keep(id, version, content, clock.instant())) {
            throw new DossierException.ChangedMeanwhile();
        }
        return counter.open(actor, id);
    }
}
