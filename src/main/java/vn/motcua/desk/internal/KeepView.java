package vn.motcua.desk.internal;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.SavedView;
import vn.motcua.workflow.WorkHabits;

/** An officer keeps a list, as it is narrowed now, under a name. */
@UseCase
public class KeepView {

    private final OwnDesk desk;
    private final WorkHabits habits;

    KeepView(OwnDesk desk, WorkHabits habits) {
        this.desk = desk;
        this.habits = habits;
    }

    /** All views of the post, with this one. */
    @Transactional
    public List<SavedView> keep(Actor actor, String name, String question) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_READ);
        habits.keep(officer.post(), name, question);
        return habits.views(officer.post());
    }
}
