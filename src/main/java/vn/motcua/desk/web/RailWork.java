package vn.motcua.desk.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.desk.internal.CountWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.web.RailCounts;
import vn.motcua.workflow.CappedCount;

/** The badge on the menu of officers' pages. */
@Component
class RailWork implements RailCounts {

    private final CountWork count;
    private final Permissions permissions;
    private final CurrentActor actor;

    RailWork(CountWork count, Permissions permissions, CurrentActor actor) {
        this.count = count;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Override
    public Optional<String> waiting() {
        return actor.get() instanceof OfficerInPost officer
                        && permissions.allows(officer, Permission.WORK_ITEM_READ, officer.unit())
                ? Optional.of(count.count(officer, officer.unit())).map(CappedCount::toString)
                : Optional.empty();
    }
}
