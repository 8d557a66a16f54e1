package vn.motcua.dossier.internal;

import java.util.UUID;
import vn.motcua.identity.Actor;
import vn.motcua.shared.UseCase;

/** Throws away what a counter has begun to take in; what has become a dossier stays. */
@UseCase
public class DropIntake {

    private final CounterDesk counter;
    private final IntakeStore intakes;

    DropIntake(CounterDesk counter, IntakeStore intakes) {
        this.counter = counter;
        this.intakes = intakes;
    }

    public void drop(Actor actor, UUID id) {
        counter.open(actor, id);
        intakes.drop(id);
    }
}
