package vn.motcua.desk.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Post;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;
import vn.motcua.workflow.WorkMove;

/** Shows an officer of a unit that works on a dossier in whose hands it was and is, and what may be done about that. */
@UseCase
public class TraceWork {

    private final Permissions permissions;
    private final OwnDesk desk;
    private final WorkItems items;

    TraceWork(Permissions permissions, OwnDesk desk, WorkItems items) {
        this.permissions = permissions;
        this.desk = desk;
        this.items = items;
    }

    /** The hands of the dossier of that number; empty where no unit the reader may look into ever had work on it. */
    @Transactional(readOnly = true)
    public Hands trace(Actor actor, String number) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_READ);
        var work = items.numbered(number);
        if (work.stream().noneMatch(item -> permissions.allows(actor, Permission.WORK_ITEM_READ, item.unit()))) {
            return new Hands(List.of(), List.of());
        }
        var open = work.stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .map(item -> hand(officer, item))
                .toList();
        return new Hands(open, items.moves(work.getFirst().subject()));
    }

    private Hand hand(OfficerInPost officer, WorkItem item) {
        boolean own = item.unit().equals(officer.unit())
                && permissions.allows(officer, Permission.WORK_ITEM_TAKE, item.unit());
        boolean mine = own && item.isHeldBy(officer.post());
        var colleagues = mine
                ? desk.held(item.unit()).stream()
                        .filter(post -> !post.id().equals(officer.post()) && OwnDesk.mayDo(post, item))
                        .toList()
                : List.<Post>of();
        return new Hand(
                item, own && OwnDesk.mayDo(officer, item) && item.asHolder().isEmpty(), mine, colleagues);
    }

    /** Open work on a dossier and how it came to where it is, the first first. */
    public record Hands(List<Hand> open, List<WorkMove> moves) {

        /** What the reader may do something about. */
        public Optional<Hand> own() {
            return open.stream().filter(hand -> hand.mayTake() || hand.mine()).findFirst();
        }
    }

    /**
     * One piece of open work.
     *
     * @param mayTake whether the reader may take it
     * @param mine whether the reader has it in hand, and so may put it back or give it away
     * @param colleagues who may get it
     */
    public record Hand(WorkItem item, boolean mayTake, boolean mine, List<Post> colleagues) {

        public static String nameOf(Post post) {
            return OwnDesk.holder(post).name();
        }
    }
}
