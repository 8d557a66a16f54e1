package vn.motcua.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.desk.internal.CompareLoads;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.shared.DomainException;

/** Makes the page of the inbox for whatever stands beside the list. */
@Component
class InboxLists {

    private final ListWork list;
    private final CompareLoads loads;
    private final Permissions permissions;
    private final Calendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    InboxLists(
            ListWork list,
            CompareLoads loads,
            Permissions permissions,
            Calendars calendars,
            CurrentActor actor,
            Clock clock) {
        this.list = list;
        this.loads = loads;
        this.permissions = permissions;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    /** The page. */
    ModelAndView page(InboxQuestion question, @Nullable String after, @Nullable DeskDossierPage detail) {
        return page(question, after, detail, null);
    }

    /** The page with what was refused. */
    ModelAndView refused(InboxQuestion question, DomainException refused) {
        return page(question, null, null, refused);
    }

    private ModelAndView page(
            InboxQuestion question,
            @Nullable String after,
            @Nullable DeskDossierPage detail,
            @Nullable DomainException refused) {
        var now = clock.instant();
        var people = new LinkedHashMap<String, Post>();
        boolean gives = gives();
        if (gives) {
            loads.compare(actor.get())
                    .forEach(loaded -> people.put(loaded.post().account(), loaded.post()));
        }
        var work = list.list(
                actor.get(), question.asView(), question.filter(now, holder(people, question.person())), after);
        var page = new InboxPage(
                question, work, now, after != null, groups(work), gives, decides(), names(people), detail, refused);
        var view = new ModelAndView("desk/inbox", "page", page);
        if (refused != null) {
            view.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return view;
    }

    Instant now() {
        return clock.instant();
    }

    /** The work of a page by urgency. */
    List<InboxPage.Group> groups(ListWork.Work work) {
        var looking = new InboxPage.Looking(
                calendars.deadlines(), now(), post(), work.news().since());
        return looking.groups(work.page().items(), work.counts());
    }

    private static Map<String, String> names(Map<String, Post> people) {
        var names = new LinkedHashMap<String, String>();
        people.forEach((account, post) -> names.put(account, PostWords.of(post)));
        return names;
    }

    private static @Nullable PostId holder(Map<String, Post> people, String account) {
        var post = people.get(account);
        return post == null ? null : post.id();
    }

    boolean gives() {
        return actor.get() instanceof OfficerInPost officer
                && permissions.allows(officer, Permission.WORK_ITEM_ASSIGN, officer.unit());
    }

    private boolean decides() {
        return actor.get() instanceof OfficerInPost officer && officer.has(Role.LEADER);
    }

    private PostId post() {
        return ((OfficerInPost) actor.get()).post();
    }
}
