package vn.motcua.desk.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Post;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Load;
import vn.motcua.workflow.Promises;

/** The head of a unit sees how much each of its officers has in hand. */
@UseCase
public class CompareLoads {

    private final OwnDesk desk;
    private final Promises promises;
    private final Clock clock;

    CompareLoads(OwnDesk desk, Promises promises, Clock clock) {
        this.desk = desk;
        this.promises = promises;
        this.clock = clock;
    }

    /** The posts of the unit that somebody holds today. */
    @Transactional(readOnly = true)
    public List<Loaded> compare(Actor actor) {
        var officer = desk.officer(actor, Permission.WORK_ITEM_ASSIGN);
        var posts = desk.held(officer.unit());
        var now = clock.instant();
        var ids = posts.stream().map(Post::id).collect(Collectors.toSet());
        var loads = promises.loads(ids, now, Horizon.tomorrow(now));
        return posts.stream()
                .map(post -> new Loaded(post, Objects.requireNonNull(loads.get(post.id()))))
                .toList();
    }

    /** A post with what it has in hand. */
    public record Loaded(Post post, Load load) {

        public String name() {
            return OwnDesk.holder(post).name();
        }
    }
}
