package vn.motcua.desk.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.internal.DropView;
import vn.motcua.desk.internal.KeepView;
import vn.motcua.desk.internal.LookAtWork;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentActor;
import vn.motcua.workflow.WorkItemException;

/** The one inbox of an officer: the list, and beside it the dossier that was chosen. */
@Controller
class InboxController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final InboxLists lists;
    private final Dossiers dossiers;
    private final Habits habits;
    private final CurrentActor actor;

    InboxController(InboxLists lists, Dossiers dossiers, Habits habits, CurrentActor actor) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.habits = habits;
        this.actor = actor;
    }

    @GetMapping("/viec")
    ModelAndView inbox(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "sau", required = false) @Nullable String after) {
        return lists.page(InboxQuestion.of(parameters), after, null);
    }

    /** The dossier beside the list: alone where a script puts it into the page, else the whole page. */
    @GetMapping("/viec/{number}/tom-tat")
    ModelAndView beside(
            @PathVariable String number,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "sau", required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), OFFICE);
        var detail = new DeskDossierPage(view, Map.of(), "", null, "");
        return fragment
                ? new ModelAndView("desk/inboxDetail", "page", detail)
                : lists.page(InboxQuestion.of(parameters), after, detail);
    }

    @PostMapping("/viec/da-xem")
    String looked(@RequestParam Map<String, String> fields) {
        habits.look().look(actor.get(), moment(fields.getOrDefault("den", "")));
        return "redirect:" + InboxQuestion.of(fields).address();
    }

    /** What nobody can read counts as the beginning of time: nothing is marked as seen by mistake. */
    private static Instant moment(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    @PostMapping("/viec/danh-sach")
    ModelAndView keep(@RequestParam Map<String, String> fields) {
        var question = InboxQuestion.of(fields);
        try {
            habits.keep().keep(actor.get(), fields.getOrDefault("ten", ""), question.query());
            return new ModelAndView("redirect:" + question.address());
        } catch (WorkItemException refused) {
            return lists.refused(question, refused);
        }
    }

    @PostMapping("/viec/danh-sach/xoa")
    String drop(@RequestParam(name = "ma") UUID view, @RequestParam Map<String, String> fields) {
        habits.drop().drop(actor.get(), view);
        return "redirect:" + InboxQuestion.of(fields).address();
    }

    /** How an officer looks at the list. */
    @org.springframework.stereotype.Component
    record Habits(LookAtWork look, KeepView keep, DropView drop) {}
}
