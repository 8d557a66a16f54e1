package vn.motcua.desk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;

/** Whose desk a question comes from, and who sits at the other desk of the unit. */
@Component
class OwnDesk {

    private static final int LONGEST_NOTE = 500;

    private final Permissions permissions;
    private final Organisation organisation;
    private final Clock clock;

    OwnDesk(Permissions permissions, Organisation organisation, Clock clock) {
        this.permissions = permissions;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The officer, who may do this with work of the own unit. */
    OfficerInPost officer(Actor actor, Permission needed) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, needed, null);
            throw new IdentityException.NotPermitted(needed);
        }
        permissions.require(actor, needed, officer.unit());
        return officer;
    }

    /** The list of an officer; all of the unit's work for who may give it out. */
    static Inbox inbox(OfficerInPost officer, Inbox.View view) {
        return view == Inbox.View.ALL
                ? new Inbox(officer.post(), Set.of(officer.unit()), Set.of(Role.values()), Set.of(), view)
                : new Inbox(officer.post(), Set.of(officer.unit()), officer.roles(), officer.sectors(), view);
    }

    static Holder holder(OfficerInPost officer) {
        return new Holder(officer.post(), officer.name() + ", " + officer.title());
    }

    /** Posts of a unit that somebody holds today. */
    List<Post> held(UnitId unit) {
        return organisation.posts(LocalDate.now(clock)).stream()
                .filter(post -> post.unit().equals(unit) && post.holder().isPresent())
                .sorted(Comparator.comparing(Post::account))
                .toList();
    }

    /** The post of the unit that gets work; refused where nobody holds it today. */
    Post receiver(UnitId unit, @Nullable PostId wanted) {
        return held(unit).stream()
                .filter(post -> post.id().equals(wanted))
                .findFirst()
                .orElseThrow(WorkItemException.NobodyChosen::new);
    }

    static Holder holder(Post post) {
        var name = post.holder().map(officer -> officer.name() + ", ").orElse("");
        return new Holder(post.id(), name + post.title());
    }

    /** Whether a post may do that work: it has the role, and where the work is of a sector, the sector. */
    static boolean mayDo(Post post, WorkItem item) {
        var sector = item.sector();
        return post.has(item.role()) && (sector == null || post.covers(sector));
    }

    /** The same for who acts now. */
    static boolean mayDo(OfficerInPost officer, WorkItem item) {
        var sector = item.sector();
        return officer.has(item.role())
                && (sector == null
                        || officer.sectors().isEmpty()
                        || officer.sectors().contains(sector));
    }

    static void requireMayDo(Post post, WorkItem item) {
        if (!mayDo(post, item)) {
            throw new WorkItemException.NotTheirWork(holder(post).name(), item.stageName(), item.number());
        }
    }

    /** Words along with work; null where there are none. */
    static @Nullable String note(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new WorkItemException.NoteTooLong(LONGEST_NOTE);
        }
        return words.isEmpty() ? null : words;
    }
}
