package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.PostId;
import vn.motcua.workflow.internal.HabitStore;

/** How the officer of a post looks at the lists: up to when they were seen, and views kept under a name. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkHabits {

    /** Views a post keeps at most. */
    public static final int MOST_VIEWS = 12;

    private static final int LONGEST_NAME = 40;

    private final HabitStore store;

    WorkHabits(HabitStore store) {
        this.store = store;
    }

    /** Up to when the post has seen its lists; empty if it never said so. */
    @Transactional(readOnly = true)
    public Optional<Instant> lookedAt(PostId post) {
        return store.lookedAt(post);
    }

    /** Says that everything up to that moment of office time was seen. An earlier moment than the last changes nothing. */
    public void look(PostId post, Instant at) {
        store.look(post, at);
    }

    /** The views of the post by name. */
    @Transactional(readOnly = true)
    public List<SavedView> views(PostId post) {
        return store.views(post);
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws WorkItemException.ViewUnnamed without a name, or with one that is too long
     * @throws WorkItemException.TooManyViews if the post keeps as many as it may
     */
    public SavedView keep(PostId post, String name, String question) {
        var named = name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            throw new WorkItemException.ViewUnnamed(LONGEST_NAME);
        }
        var kept = store.views(post);
        if (kept.size() >= MOST_VIEWS
                && kept.stream().noneMatch(view -> view.name().equals(named))) {
            throw new WorkItemException.TooManyViews(MOST_VIEWS);
        }
        return store.keep(post, named, question);
    }

    /** Forgets a view of the post; one that is not there is no error. */
    public void drop(PostId post, UUID view) {
        store.drop(post, view);
    }
}
