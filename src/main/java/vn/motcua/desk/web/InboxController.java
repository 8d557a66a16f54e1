package vn.motcua.desk.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.desk.internal.TakeWork;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.CurrentActor;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkItemId;

/** The one inbox of an officer. */
@Controller
class InboxController {

    private final ListWork list;
    private final TakeWork take;
    private final Calendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    InboxController(ListWork list, TakeWork take, Calendars calendars, CurrentActor actor, Clock clock) {
        this.list = list;
        this.take = take;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec")
    ModelAndView inbox(
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "sau", required = false) @Nullable String after) {
        var work = list.list(actor.get(), view(view), after);
        var page = InboxPage.of(work, view, after != null, calendars.deadlines(), clock.instant());
        return new ModelAndView("desk/inbox", "page", page);
    }

    private static Inbox.View view(String word) {
        return switch (word) {
            case "cua-toi" -> Inbox.View.MINE;
            case "hang-doi" -> Inbox.View.QUEUE;
            default -> Inbox.View.MINE_AND_QUEUE;
        };
    }

    /** The search field of the bar, typed or scanned from a slip: opens the dossier, where a result waits at its return. */
    @GetMapping("/viec/tim")
    String find(@RequestParam(name = "so", defaultValue = "") String number) {
        return "redirect:/viec/" + DossierNumber.scanned(number) + "#viec-tra";
    }

    @PostMapping("/viec/nhan/{item}")
    String take(@PathVariable UUID item) {
        var taken = take.take(actor.get(), new WorkItemId(item));
        return "redirect:/viec/" + taken.number();
    }
}
