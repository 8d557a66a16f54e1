package vn.motcua.desk.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkHabits;

/** An officer says to have seen the list: what comes or changes from then on is marked. Never happens by itself. */
@UseCase
public class LookAtWork {

    private final OwnDesk desk;
    private final WorkHabits habits;
    private final Clock clock;

    LookAtWork(OwnDesk desk, WorkHabits habits, Clock clock) {
        this.desk = desk;
        this.habits = habits;
        this.clock = clock;
    }

    /**
     * Moves the mark.
     *
     * @param until when the list was made that was seen; what came later stays new. A moment to come counts as now
     */
    @Transactional
    public void look(Actor actor, Instant until) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_READ);
        var now = clock.instant();
        habits.look(officer.post(), until.isAfter(now) ? now : until);
    }
}
