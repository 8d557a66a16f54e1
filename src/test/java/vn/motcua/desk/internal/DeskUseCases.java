package vn.motcua.desk.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.NewWorkItem;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkFilter;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** The use cases of the desk, each tried on work of the place and role it is given. */
@Component
class DeskUseCases implements UseCaseRows {

    private final ListWork list;
    private final TakeWork take;
    private final MoveOfficeTime move;
    private final WorkItems items;
    private final Organisation organisation;

    DeskUseCases(ListWork list, TakeWork take, MoveOfficeTime move, WorkItems items, Organisation organisation) {
        this.list = list;
        this.take = take;
        this.move = move;
        this.items = items;
        this.organisation = organisation;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(ListWork.class, Permission.WORK_ITEM_READ, this::work, (actor, work) -> {
            var listed = list.list(actor, Inbox.View.MINE_AND_QUEUE, WorkFilter.NONE, null)
                    .page()
                    .items();
            if (listed.stream().noneMatch(item -> item.id().equals(work.id()))) {
                throw new DossierException.UnknownNumber();
            }
        });
        matrix.row(TakeWork.class, Permission.WORK_ITEM_TAKE, this::work, (actor, work) -> take.take(actor, work.id()));
        matrix.row(
                MoveOfficeTime.class,
                Permission.OFFICE_TIME_MOVE,
                place -> Duration.ofMinutes(1),
                (actor, by) -> move.move(actor, by));
    }

    /** Work that is overdue longest, so that it stands first in every list. */
    private WorkItem work(UseCaseMatrix.Place place) {
        return items.open(new NewWorkItem(
                new Subject("dossier", UUID.randomUUID()),
                new StageRound("counter-reception", 1),
                "H07.99.38-210301-9999",
                "Đăng ký khai sinh",
                "Tiếp nhận",
                place.unit(),
                organisation.unit(place.unit()).name(),
                place.role().orElse(Role.RECEPTIONIST),
                null,
                null,
                Instant.EPOCH,
                NewWorkItem.Priority.NORMAL));
    }
}
