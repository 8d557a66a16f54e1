package vn.motcua.portal.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.Payments;
import vn.motcua.dossier.Withdrawals;
import vn.motcua.files.Downloads;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;

/** What an owner does about a dossier that an office works on: proves a payment, asks to have it back. */
@Controller
class OwnerActController {

    private static final String PAID = "da-nop-tien";
    private static final String WITHDRAW = "xin-rut";

    private final Dossiers dossiers;
    private final Acts acts;
    private final Files files;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final Clock clock;

    OwnerActController(
            Dossiers dossiers, Acts acts, Files files, Downloads downloads, CurrentActor actor, Clock clock) {
        this.dossiers = dossiers;
        this.acts = acts;
        this.files = files;
        this.downloads = downloads;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/ho-so/{number}/da-nop-tien")
    ModelAndView askProof(@PathVariable String number, Locale locale) {
        var today = WorkCalendar.dateOf(clock.instant()).toString();
        return ask(PAID, number, Map.of("paidOn", today), ActsView.Verbs::prove, locale);
    }

    @PostMapping("/ho-so/{number}/da-nop-tien")
    ModelAndView prove(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Locale locale) {
        // Nothing is taken in for a dossier of somebody else, or that waits for no payment.
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), locale);
        if (!view.acts().verbs().prove()) {
            return new ModelAndView("redirect:/ho-so/" + view.number());
        }
        return send(
                PAID,
                number,
                fields,
                parsed -> acts.payments()
                        .prove(
                                actor.get(),
                                parsed,
                                new NewProof(
                                        fields.getOrDefault("receipt", ""), day(fields.get("paidOn")), taken(file))),
                locale);
    }

    @GetMapping("/ho-so/{number}/xin-rut")
    ModelAndView askWithdrawal(@PathVariable String number, Locale locale) {
        return ask(WITHDRAW, number, Map.of(), ActsView.Verbs::askWithdrawal, locale);
    }

    @PostMapping("/ho-so/{number}/xin-rut")
    ModelAndView withdraw(@PathVariable String number, @RequestParam Map<String, String> fields, Locale locale) {
        return send(
                WITHDRAW,
                number,
                fields,
                parsed -> acts.withdrawals().ask(actor.get(), parsed, fields.getOrDefault("reason", "")),
                locale);
    }

    @GetMapping("/ho-so/{number}/bien-lai/{payment}")
    ResponseEntity<InputStreamResource> receipt(@PathVariable String number, @PathVariable UUID payment)
            throws IOException {
        return downloads.attachment(acts.payments().receipt(actor.get(), DossierNumber.parse(number), payment));
    }

    /** The page while the act is open; else the dossier. */
    private ModelAndView ask(
            String name, String number, Map<String, String> typed, Predicate<ActsView.Verbs> open, Locale locale) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), locale);
        return open.test(view.acts().verbs())
                ? new ModelAndView("portal/ownerAct", "page", new OwnerActPage(name, view, typed, null))
                : new ModelAndView("redirect:/ho-so/" + view.number());
    }

    private ModelAndView send(
            String name, String number, Map<String, String> typed, Consumer<DossierNumber> doing, Locale locale) {
        var parsed = DossierNumber.parse(number);
        try {
            doing.accept(parsed);
            return new ModelAndView("redirect:/ho-so/" + parsed);
        } catch (DossierException.UnknownNumber unknown) {
            throw unknown;
        } catch (DossierException.NotNow meanwhile) {
            // Pressed twice, or the office was faster: the dossier itself says where it stands now.
            return new ModelAndView("redirect:/ho-so/" + parsed);
        } catch (DossierException | FilesException refused) {
            return again(name, parsed, typed, refused, locale);
        }
    }

    private ModelAndView again(
            String name, DossierNumber number, Map<String, String> typed, DomainException refused, Locale locale) {
        var view = dossiers.read(actor.get(), number, locale);
        var page = new ModelAndView("portal/ownerAct", "page", new OwnerActPage(name, view, typed, refused));
        page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        return page;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private @Nullable String taken(@Nullable MultipartFile file) {
        return file == null || file.isEmpty()
                ? null
                : files.take(file.getResource()).hash().value();
    }

    /** What an owner may do. */
    @Component("ownerActs")
    record Acts(Payments payments, Withdrawals withdrawals) {}
}
