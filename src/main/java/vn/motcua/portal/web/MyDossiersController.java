package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.booking.Bookings;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.PaperName;
import vn.motcua.dossier.Supplements;
import vn.motcua.files.Downloads;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.DomainException;

/** A citizen's own dossiers: the list, one of them, and its papers. */
@Controller
class MyDossiersController {

    private final Dossiers dossiers;
    private final Bookings bookings;
    private final Supplements supplements;
    private final Letters letters;
    private final FormTitles titles;
    private final Downloads downloads;
    private final DraftOwners owners;
    private final CurrentActor actor;

    MyDossiersController(
            Dossiers dossiers,
            Bookings bookings,
            Talk talk,
            FormTitles titles,
            Downloads downloads,
            DraftOwners owners,
            CurrentActor actor) {
        this.dossiers = dossiers;
        this.bookings = bookings;
        this.supplements = talk.supplements();
        this.letters = talk.letters();
        this.titles = titles;
        this.downloads = downloads;
        this.owners = owners;
        this.actor = actor;
    }

    @GetMapping("/ho-so")
    ModelAndView list(Locale locale) {
        var mine = dossiers.mine(actor.get());
        var drafts = mine.drafts().stream()
                .map(draft -> new MyDossiersPage.OpenDraft(
                        draft.id(), titles.of(draft, locale), draft.savedAt(), draft.keptUntil(), owners.name(draft)))
                .toList();
        return new ModelAndView("portal/myDossiers", "page", new MyDossiersPage(drafts, mine.dossiers()))
                .addObject("bookings", bookings.mine(actor.get()));
    }

    @GetMapping("/ho-so/{number}")
    ModelAndView dossier(@PathVariable String number, Locale locale) {
        return show(DossierNumber.parse(number), null, "", locale);
    }

    @PostMapping("/ho-so/{number}/bo-sung")
    ModelAndView answer(@PathVariable String number, Locale locale) {
        var parsed = DossierNumber.parse(number);
        try {
            supplements.answer(actor.get(), parsed);
            return new ModelAndView("redirect:/ho-so/" + parsed);
        } catch (DossierException refused) {
            return show(parsed, refused, "", locale);
        }
    }

    @PostMapping("/ho-so/{number}/thu")
    ModelAndView write(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Locale locale) {
        var parsed = DossierNumber.parse(number);
        try {
            letters.write(actor.get(), parsed, text, key);
            return new ModelAndView("redirect:/ho-so/" + parsed + "#hoi-dap");
        } catch (DossierException.LetterEmpty | DossierException.TooManyLetters | DossierException.TooLong refused) {
            return show(parsed, refused, text, locale);
        }
    }

    @GetMapping("/ho-so/nhan")
    ModelAndView claimForm(@RequestParam(name = "so", defaultValue = "") String number) {
        return new ModelAndView(
                "portal/claim", "page", new TrackPage(number.strip(), Optional.empty(), Optional.empty()));
    }

    @PostMapping("/ho-so/nhan")
    ModelAndView claim(
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ma", defaultValue = "") String pin,
            HttpServletRequest request) {
        try {
            var parsed = DossierNumber.parse(number);
            dossiers.claim(actor.get(), parsed, pin, ClientNetwork.of(request.getRemoteAddr()));
            return new ModelAndView("redirect:/ho-so/" + parsed);
        } catch (DossierException | IdentityException.TryLater refused) {
            var said = refused instanceof DossierException.UnknownNumber ? new DossierException.WrongPin() : refused;
            var page = new ModelAndView(
                    "portal/claim", "page", new TrackPage(number.strip(), Optional.empty(), Optional.of(said)));
            page.setStatus(HttpStatusCode.valueOf(said.kind().status()));
            return page;
        }
    }

    /** The page; with what was refused, when something was. */
    private ModelAndView show(DossierNumber number, @Nullable DomainException refused, String typed, Locale locale) {
        var view = dossiers.read(actor.get(), number, locale);
        var page = new ModelAndView("portal/dossier", "page", new MyDossierPage(view, refused, typed));
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }

    @GetMapping("/ho-so/{number}/da-nop")
    ModelAndView submitted(@PathVariable String number, Locale locale) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), locale);
        return new ModelAndView(
                "portal/submitted", "page", new SubmittedPage(view, dossiers.trackingAddress(view.number())));
    }

    @GetMapping("/ho-so/{number}/giay-to/{kind}.pdf")
    ResponseEntity<InputStreamResource> paper(@PathVariable String number, @PathVariable String kind)
            throws IOException {
        var paper = PaperName.parse(kind);
        var hash = dossiers.paper(actor.get(), DossierNumber.parse(number), paper);
        return downloads.attachment(hash, number + "-" + kind + ".pdf");
    }

    @GetMapping("/ho-so/{number}/ban-sao.pdf")
    ResponseEntity<byte[]> copy(@PathVariable String number) {
        return downloads.pdf(dossiers.copy(actor.get(), DossierNumber.parse(number)), number + "-ban-sao.pdf");
    }

    @GetMapping("/ho-so/{number}/tep/{field}")
    ResponseEntity<InputStreamResource> document(@PathVariable String number, @PathVariable String field)
            throws IOException {
        return downloads.attachment(dossiers.document(actor.get(), DossierNumber.parse(number), field));
    }

    /** What owner and office ask and answer. */
    @Component
    record Talk(Supplements supplements, Letters letters) {}
}
