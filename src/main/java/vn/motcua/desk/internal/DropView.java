package vn.motcua.desk.internal;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkHabits;

/** An officer forgets a view of the own post; one of somebody else stays and looks as if it were not there. */
@UseCase
public class DropView {

    private final OwnDesk desk;
    private final WorkHabits habits;

    DropView(OwnDesk desk, WorkHabits habits) {
        this.desk = desk;
        this.habits = habits;
    }

    @Transactional
    public void drop(Actor actor, UUID view) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_READ);
        habits.drop(officer.post(), view);
    }
}
