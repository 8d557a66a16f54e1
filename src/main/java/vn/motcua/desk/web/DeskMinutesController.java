package vn.motcua.desk.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Minutes;
import vn.motcua.dossier.MinutesException;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkflowException;

/** Minutes of looking at a place, and the draft of a result. */
@Controller
class DeskMinutesController {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Minutes minutes;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final Clock clock;

    DeskMinutesController(Dossiers dossiers, Minutes minutes, Downloads downloads, CurrentActor actor, Clock clock) {
        this.dossiers = dossiers;
        this.minutes = minutes;
        this.downloads = downloads;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/bien-ban")
    ModelAndView form(@PathVariable String number) {
        var today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return show(DossierNumber.parse(number), Map.of("on", today.toString()), null);
    }

    @PostMapping("/viec/{number}/bien-ban")
    ModelAndView write(@PathVariable String number, @RequestParam Map<String, String> typed) {
        var parsed = DossierNumber.parse(number);
        try {
            minutes.record(actor.get(), parsed, written(typed));
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=bien-ban");
        } catch (MinutesException | DossierException | WorkflowException refused) {
            return show(parsed, typed, refused);
        }
    }

    @GetMapping("/viec/{number}/du-thao.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String number) {
        return downloads.pdf(minutes.preview(actor.get(), DossierNumber.parse(number)), number + "-du-thao.pdf");
    }

    private static NewMinutes written(Map<String, String> typed) {
        try {
            return new NewMinutes(
                    typed.getOrDefault("stage", ""),
                    LocalDate.parse(typed.getOrDefault("on", "")),
                    LocalTime.parse(typed.getOrDefault("at", "")),
                    typed.getOrDefault("place", ""),
                    typed.getOrDefault("participants", ""),
                    typed.getOrDefault("findings", ""));
        } catch (DateTimeException noMoment) {
            throw new MinutesException.Incomplete("at");
        }
    }

    private ModelAndView show(DossierNumber number, Map<String, String> typed, @Nullable DomainException refused) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        if (view.writing().minutes().isEmpty()) {
            return new ModelAndView("redirect:/viec/" + number);
        }
        var page = new ModelAndView(
                "desk/minutes",
                "page",
                new DeskMinutesPage(view, view.writing().minutes().get(), typed, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
