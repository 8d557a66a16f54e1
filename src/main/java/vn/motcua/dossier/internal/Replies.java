package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** The work that an owner's letter makes: it waits on a desk until somebody of the office has answered. */
@Component
class Replies {

    private final WorkItems items;
    private final Desks desks;
    private final Messenger messenger;

    Replies(WorkItems items, Desks desks, Messenger messenger) {
        this.items = items;
        this.desks = desks;
        this.messenger = messenger;
    }

    /** Puts it on the desk of whoever has the dossier in hand; several letters are one piece of work. */
    void await(Dossier dossier) {
        var earlier = items.of(Desks.subject(dossier)).stream()
                .filter(item -> item.at().stage().equals(Desks.REPLY))
                .toList();
        if (waiting(earlier).isEmpty()) {
            desks.openReply(dossier, new StageRound(Desks.REPLY, earlier.size() + 1));
        }
    }

    /** An officer has answered: the work is done, whoever had it in hand, and the owner is told. */
    void came(Dossier dossier, Actor by) {
        var holder = Desks.holder(by);
        for (var item : waiting(items.of(Desks.subject(dossier)))) {
            var others = item.asHolder()
                    .filter(other -> !Objects.equals(other.post(), holder.post()))
                    .isPresent();
            if (others) {
                items.withdraw(Desks.subject(dossier), List.of(item.at()));
            } else {
                items.close(Desks.subject(dossier), item.at(), holder);
            }
        }
        messenger.tell(dossier, "dossier.message.letter", "");
    }

    private static List<WorkItem> waiting(List<WorkItem> all) {
        return all.stream()
                .filter(item -> item.at().stage().equals(Desks.REPLY))
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .toList();
    }
}
