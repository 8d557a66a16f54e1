package vn.motcua.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.internal.AssignWork;
import vn.motcua.desk.internal.CompareLoads;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;

/** Giving work out: on one side what nobody has or what somebody has, on the other who has how much (rule R-10). */
@Controller
class AssignController {

    private final AssignWork assign;
    private final AssignLists lists;
    private final CurrentActor actor;

    AssignController(AssignWork assign, AssignLists lists, CurrentActor actor) {
        this.assign = assign;
        this.lists = lists;
        this.actor = actor;
    }

    @GetMapping("/viec/giao")
    ModelAndView page(
            @RequestParam(name = "cua", defaultValue = "") String whose,
            @RequestParam(name = "sau", required = false) @Nullable String after,
            @RequestParam(name = "xong", defaultValue = "") String done,
            @RequestParam(name = "viec", defaultValue = "") List<String> picked) {
        var seen = new LinkedHashMap<WorkItemId, Integer>();
        picked.forEach(one -> read(one, seen));
        // What was picked in the inbox may be anybody's: then all is listed.
        var shown = whose.isEmpty() && !seen.isEmpty() ? AssignPage.ALL : whose;
        var typed = new AssignPage.Typed(seen.keySet(), null, "");
        return new ModelAndView("desk/assign", "page", lists.page(shown, after, done, typed));
    }

    @PostMapping("/viec/giao")
    ModelAndView assign(
            @RequestParam(name = "viec", defaultValue = "") List<String> picked,
            @RequestParam(name = "cho", required = false) @Nullable UUID post,
            @RequestParam(name = "ghi-chu", defaultValue = "") String note,
            @RequestParam(name = "cua", defaultValue = "") String whose) {
        var seen = new LinkedHashMap<WorkItemId, Integer>();
        picked.forEach(one -> read(one, seen));
        try {
            var given = assign.assign(actor.get(), seen, post == null ? null : new PostId(post), note);
            return new ModelAndView("redirect:/viec/giao?xong=" + given.size() + AssignPage.and(whose));
        } catch (WorkItemException refused) {
            var typed = new AssignPage.Typed(seen.keySet(), post, note);
            var page = new ModelAndView("desk/assign", "page", lists.refused(whose, typed, refused));
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
            return page;
        }
    }

    /** {@code id.version}; what nobody gave out is passed over, and giving nothing is refused. */
    private static void read(String picked, Map<WorkItemId, Integer> seen) {
        var parts = picked.split("\\.", -1);
        try {
            if (parts.length == 2) {
                seen.put(new WorkItemId(UUID.fromString(parts[0])), Integer.valueOf(parts[1]));
            }
        } catch (IllegalArgumentException notOurs) {
            // A forged value names no work.
        }
    }

    /** Makes the page. */
    @org.springframework.stereotype.Component
    static final class AssignLists {

        private final ListWork list;
        private final CompareLoads loads;
        private final InboxLists looks;
        private final CurrentActor actor;

        AssignLists(ListWork list, CompareLoads loads, InboxLists looks, CurrentActor actor) {
            this.list = list;
            this.loads = loads;
            this.looks = looks;
            this.actor = actor;
        }

        AssignPage page(String whose, @Nullable String after, String done, AssignPage.Typed picked) {
            return made(whose, after, done, picked, null);
        }

        AssignPage refused(String whose, AssignPage.Typed typed, DomainException refused) {
            return made(whose, null, "", typed, refused);
        }

        private AssignPage made(
                String whose,
                @Nullable String after,
                String done,
                AssignPage.Typed typed,
                @Nullable DomainException refused) {
            var people = loads.compare(actor.get());
            var question = AssignPage.question(whose, people);
            var holder = people.stream()
                    .filter(loaded -> loaded.post().account().equals(question.person()))
                    .map(loaded -> loaded.post().id())
                    .findFirst()
                    .orElse(null);
            var work = list.list(actor.get(), question.asView(), question.filter(looks.now(), holder), after);
            return new AssignPage(whose, people, work, looks.groups(work), typed, done, refused);
        }
    }
}
