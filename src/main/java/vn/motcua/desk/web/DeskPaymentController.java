package vn.motcua.desk.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewPayment;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.Payments;
import vn.motcua.files.Downloads;
import vn.motcua.files.Files;
import vn.motcua.identity.CurrentActor;

/** Demanding what must be paid before a dossier goes on, and noting that it is. */
@Controller
class DeskPaymentController {

    /** Offered as the last day to wait, in days; the officer may change it. */
    private static final int USUAL_WAIT = 30;

    private final ActPages pages;
    private final Payments payments;
    private final Files files;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final Clock clock;

    DeskPaymentController(
            ActPages pages, Payments payments, Files files, Downloads downloads, CurrentActor actor, Clock clock) {
        this.pages = pages;
        this.payments = payments;
        this.files = files;
        this.downloads = downloads;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/{number}/yeu-cau-nop-tien")
    ModelAndView askDemand(@PathVariable String number) {
        var until = WorkCalendar.dateOf(clock.instant()).plusDays(USUAL_WAIT);
        return pages.ask(DeskAct.DEMAND, number, Map.of("payBy", until.toString()));
    }

    @PostMapping("/viec/{number}/yeu-cau-nop-tien")
    ModelAndView demand(@PathVariable String number, @RequestParam Map<String, String> fields) {
        return pages.send(
                DeskAct.DEMAND,
                number,
                fields,
                parsed -> payments.demand(
                        actor.get(),
                        parsed,
                        new NewPayment(
                                ActPages.text(fields, "what"),
                                ActPages.text(fields, "amount"),
                                ActPages.text(fields, "payAt"),
                                ActPages.text(fields, "notice"),
                                ActPages.day(fields.get("payBy")))));
    }

    @GetMapping("/viec/{number}/da-nop-tien")
    ModelAndView askProof(@PathVariable String number) {
        var today = WorkCalendar.dateOf(clock.instant());
        return pages.ask(DeskAct.PROVE, number, Map.of("paidOn", today.toString()));
    }

    @PostMapping("/viec/{number}/da-nop-tien")
    ModelAndView prove(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        // Nothing is taken in for a dossier of another office, or that waits for no payment.
        if (!pages.isOpen(DeskAct.PROVE, number)) {
            return new ModelAndView("redirect:/viec/" + DossierNumber.parse(number));
        }
        return pages.send(
                DeskAct.PROVE,
                number,
                fields,
                parsed -> payments.prove(
                        actor.get(),
                        parsed,
                        new NewProof(
                                ActPages.text(fields, "receipt"), ActPages.day(fields.get("paidOn")), taken(file))));
    }

    private @Nullable String taken(@Nullable MultipartFile file) {
        return file == null || file.isEmpty()
                ? null
                : files.take(file.getResource()).hash().value();
    }

    @GetMapping("/viec/{number}/bien-lai/{payment}")
    ResponseEntity<InputStreamResource> receipt(@PathVariable String number, @PathVariable UUID payment)
            throws IOException {
        return downloads.attachment(payments.receipt(actor.get(), DossierNumber.parse(number), payment));
    }
}
