package vn.motcua.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.NewWorkItem;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** The use cases of lists, hands and boards, each tried on work of the place it is given. */
@Component
class WorkUseCases implements UseCaseRows {

    private final Lists lists;
    private final Hands hands;
    private final Boards boards;
    private final WorkItems items;
    private final Organisation organisation;
    private final Clock officeTime;

    WorkUseCases(
            Lists lists, Hands hands, Boards boards, WorkItems items, Organisation organisation, Clock officeTime) {
        this.lists = lists;
        this.hands = hands;
        this.boards = boards;
        this.items = items;
        this.organisation = organisation;
        this.officeTime = officeTime;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        lists(matrix);
        hands(matrix);
        boards(matrix);
    }

    private void lists(UseCaseMatrix matrix) {
        var read = Permission.WORK_ITEM_READ;
        matrix.row(
                CountWork.class,
                read,
                place -> place,
                (actor, place) -> lists.count().count(actor, place.unit()));
        matrix.row(LookAtWork.class, read, place -> place, (actor, place) -> {
            lists.look().look(actor, officeTime.instant());
            requireOwn(actor, place.unit());
        });
        matrix.row(KeepView.class, read, place -> place, (actor, place) -> {
            lists.keep().keep(actor, "Việc gấp", "han=qua-han");
            requireOwn(actor, place.unit());
        });
        matrix.row(DropView.class, read, place -> place, (actor, place) -> {
            lists.drop().drop(actor, UUID.randomUUID());
            requireOwn(actor, place.unit());
        });
        matrix.row(ListDecisions.class, read, place -> place, (actor, place) -> {
            lists.decisions().list(actor);
            requireOwn(actor, place.unit());
        });
        matrix.row(TraceWork.class, read, place -> held(place, null), (actor, work) -> {
            if (hands.trace().trace(actor, work.number()).open().isEmpty()) {
                throw new DossierException.UnknownNumber();
            }
        });
    }

    /** What belongs to the own post reaches no other unit: there is nothing of another's to name. */
    private static void requireOwn(Actor actor, UnitId unit) {
        if (!(actor instanceof OfficerInPost officer) || !officer.unit().equals(unit)) {
            throw new DossierException.UnknownNumber();
        }
    }

    private void hands(UseCaseMatrix matrix) {
        matrix.row(
                PutBackWork.class,
                Permission.WORK_ITEM_TAKE,
                place -> held(place, own()),
                (actor, work) -> hands.putBack().putBack(actor, work.id(), null));
        matrix.row(
                GiveWork.class,
                Permission.WORK_ITEM_TAKE,
                place -> held(place, own()),
                (actor, work) -> hands.give()
                        .give(actor, work.id(), caseworker(work.unit()).id(), "Giúp việc này"));
        matrix.row(
                AssignWork.class,
                Permission.WORK_ITEM_ASSIGN,
                place -> held(place, null),
                (actor, work) -> hands.assign()
                        .assign(
                                actor,
                                Map.of(work.id(), work.version()),
                                caseworker(work.unit()).id(),
                                null));
    }

    private void boards(UseCaseMatrix matrix) {
        matrix.row(CompareLoads.class, Permission.WORK_ITEM_ASSIGN, place -> place, (actor, place) -> {
            boards.loads().compare(actor);
            requireOwn(actor, place.unit());
        });
        matrix.row(
                ReadBoard.class,
                Permission.BOARD_READ,
                this::key,
                (actor, key) -> boards.board().read(actor, key));
        matrix.row(
                OpenFigure.class,
                Permission.BOARD_READ,
                this::key,
                (actor, key) -> boards.figure().open(actor, key, null, Promised.Figure.LATE));
    }

    private String key(UseCaseMatrix.Place place) {
        return organisation.unit(place.unit()).key();
    }

    private Post caseworker(UnitId unit) {
        return posts(unit, Role.CASEWORKER);
    }

    /** The post that tries; the matrix lets one post have every role in turn. */
    private Holder own() {
        var first = organisation.communes(LocalDate.now(officeTime)).getFirst().id();
        return new Holder(posts(first, Role.RECEPTIONIST).id(), "Người thử");
    }

    private Post posts(UnitId unit, Role role) {
        return organisation.posts(unit, role, LocalDate.now(officeTime)).stream()
                .filter(post -> post.holder().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private WorkItem held(UseCaseMatrix.Place place, @Nullable Holder holder) {
        return items.open(new NewWorkItem(
                new Subject("dossier", UUID.randomUUID()),
                new StageRound("tham-tra", 1),
                "H07.99.38-210301-" + Math.abs(UUID.randomUUID().hashCode() % 9000),
                "Đăng ký khai sinh",
                "Thẩm tra",
                place.unit(),
                organisation.unit(place.unit()).name(),
                Role.CASEWORKER,
                null,
                holder,
                Instant.EPOCH,
                NewWorkItem.Priority.NORMAL));
    }

    @Component
    record Lists(CountWork count, LookAtWork look, KeepView keep, DropView drop, ListDecisions decisions) {}

    @Component
    record Hands(TraceWork trace, PutBackWork putBack, GiveWork give, AssignWork assign) {}

    @Component
    record Boards(CompareLoads loads, ReadBoard board, OpenFigure figure) {}
}
