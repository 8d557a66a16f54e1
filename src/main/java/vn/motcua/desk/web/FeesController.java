package vn.motcua.desk.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
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
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Fees;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** Fees in cash: of one dossier, and of a day. */
@Controller
class FeesController {

    private final Fees fees;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final Clock clock;

    FeesController(Fees fees, Downloads downloads, CurrentActor actor, Clock clock) {
        this.fees = fees;
        this.downloads = downloads;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/thu-phi")
    ModelAndView fees(@PathVariable String number) {
        return show(DossierNumber.parse(number), FeesPage.Typed.NOTHING, null);
    }

    @PostMapping("/viec/{number}/thu-phi")
    ModelAndView take(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String copies,
            @RequestParam(defaultValue = "1") String pages,
            @RequestParam(defaultValue = "") String exemption,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(name = "_key", defaultValue = "") String key) {
        var parsed = DossierNumber.parse(number);
        var free = act.equals("mien");
        try {
            if (free && exemption.isBlank()) {
                throw new CounterException.ExemptionMissing();
            }
            fees.take(actor.get(), parsed, new Fees.Taken(count(copies), count(pages), free ? exemption : "", key));
            return again(parsed);
        } catch (CounterException refused) {
            return show(parsed, new FeesPage.Typed(copies, pages, exemption), refused);
        }
    }

    @PostMapping("/viec/{number}/bien-lai/{receipt}/huy")
    ModelAndView cancel(
            @PathVariable String number, @PathVariable UUID receipt, @RequestParam(defaultValue = "") String reason) {
        var parsed = DossierNumber.parse(number);
        try {
            fees.cancel(actor.get(), parsed, receipt, reason);
            return again(parsed);
        } catch (CounterException refused) {
            return show(parsed, FeesPage.Typed.NOTHING, refused);
        }
    }

    @GetMapping("/viec/{number}/bien-lai/{receipt}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String number, @PathVariable UUID receipt) {
        return downloads.pdf(fees.print(actor.get(), DossierNumber.parse(number), receipt), number + "-bien-lai.pdf");
    }

    @GetMapping("/viec/thu-tien")
    ModelAndView day(@RequestParam(name = "ngay", defaultValue = "") String day) {
        return new ModelAndView("desk/cashDay", "page", fees.day(actor.get(), read(day)));
    }

    private static ModelAndView again(DossierNumber number) {
        return new ModelAndView("redirect:/viec/" + number + "/thu-phi");
    }

    /** The number typed; one that is none is refused by the rules. */
    private static int count(String typed) {
        var digits = typed.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }

    private LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            return today();
        }
    }

    private ModelAndView show(DossierNumber number, FeesPage.Typed typed, @Nullable DomainException refused) {
        var page = new ModelAndView(
                "desk/fees", "page", new FeesPage(fees.of(actor.get(), number), today(), typed, refused));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
