package vn.motcua.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Inbox.View;
import vn.motcua.workflow.NewWorkItem.Priority;

/** Work for tests, in a sector of its own so that no test sees another's. */
record AWorkItem(
        Desk desk,
        Subject subject,
        StageRound round,
        @Nullable Holder holder,
        @Nullable Instant deadline,
        Priority priority) {

    record Desk(UnitId unit, PostId post, String sector) {

        Inbox inbox(View view) {
            return new Inbox(post, Set.of(unit), Set.of(Role.CASHIER), Set.of(sector), view);
        }
    }

    static AWorkItem at(Desk desk) {
        var subject = new Subject("trial", UUID.randomUUID());
        return new AWorkItem(desk, subject, new StageRound("a", 1), null, null, Priority.NORMAL);
    }

    AWorkItem about(Subject other) {
        return new AWorkItem(desk, other, round, holder, deadline, priority);
    }

    AWorkItem stage(String code) {
        return new AWorkItem(desk, subject, new StageRound(code, 1), holder, deadline, priority);
    }

    AWorkItem heldBy(Holder by) {
        return new AWorkItem(desk, subject, round, by, deadline, priority);
    }

    AWorkItem due(Instant at) {
        return new AWorkItem(desk, subject, round, holder, at, priority);
    }

    AWorkItem urgent() {
        return new AWorkItem(desk, subject, round, holder, deadline, Priority.URGENT);
    }

    NewWorkItem build() {
        return new NewWorkItem(
                subject,
                round,
                "000.00.00",
                "Việc thử",
                "Bước thử",
                desk.unit(),
                "Đơn vị thử",
                Role.CASHIER,
                desk.sector(),
                holder,
                deadline,
                priority);
    }
}
