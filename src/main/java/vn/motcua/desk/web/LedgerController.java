package vn.motcua.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.OfficerInPost;

/** The register of a counter (form 06) as a page, on paper and as a table file, and the control sheet of a dossier (form 05). */
@Controller
class LedgerController {

    private final Ledger ledger;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final Clock clock;

    LedgerController(Ledger ledger, Downloads downloads, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.downloads = downloads;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/so")
    ModelAndView page(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "sau", required = false) @Nullable String after) {
        try {
            var period = period(from, to);
            var lines = ledger.page(actor.get(), period, after);
            return new ModelAndView("desk/ledger", "page", LedgerPage.of(unit(), period, lines, after != null));
        } catch (DossierException.LedgerPeriodWrong wrong) {
            return refused(from, to, wrong);
        }
    }

    @GetMapping("/viec/so/so-theo-doi.pdf")
    ResponseEntity<byte[]> print(@RequestParam(name = "tu") String from, @RequestParam(name = "den") String to) {
        var period = period(from, to);
        return downloads.pdf(ledger.print(actor.get(), period), "so-theo-doi-" + named(period) + ".pdf");
    }

    /** Written while it is read, so its length is not known before. */
    @GetMapping("/viec/so/so-theo-doi.xlsx")
    @ResponseBody
    void export(
            @RequestParam(name = "tu") String from, @RequestParam(name = "den") String to, HttpServletResponse response)
            throws IOException {
        var period = period(from, to);
        var export = ledger.export(actor.get(), period);
        downloads
                .workbook("so-theo-doi-" + named(period) + ".xlsx")
                .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        export.to(response.getOutputStream());
    }

    @GetMapping("/viec/{number}/phieu-kiem-soat.pdf")
    ResponseEntity<byte[]> controlSheet(@PathVariable String number) {
        return downloads.pdf(
                ledger.controlSheet(actor.get(), DossierNumber.parse(number)), number + "-phieu-kiem-soat.pdf");
    }

    private ModelAndView refused(String from, String to, DossierException why) {
        var page = new ModelAndView("desk/ledger", "page", LedgerPage.refused(unit(), from, to, why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** This month where no day is named. */
    private LedgerPeriod period(String from, String to) {
        if (from.isBlank() && to.isBlank()) {
            return LedgerPeriod.monthUntil(WorkCalendar.dateOf(clock.instant()));
        }
        try {
            return new LedgerPeriod(LocalDate.parse(from.strip()), LocalDate.parse(to.strip()));
        } catch (DateTimeParseException unreadable) {
            throw new DossierException.LedgerPeriodWrong();
        }
    }

    private static String named(LedgerPeriod period) {
        return period.from() + "-" + period.to();
    }

    private String unit() {
        return actor.get() instanceof OfficerInPost officer ? officer.unitName() : "";
    }
}
