package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;

/** How far a dossier is, and whether a paper was issued here: for anybody who has the number or the paper. */
@Controller
class TrackController {

    private final Dossiers dossiers;
    private final CurrentActor actor;

    TrackController(Dossiers dossiers, CurrentActor actor) {
        this.dossiers = dossiers;
        this.actor = actor;
    }

    @GetMapping("/theo-doi")
    ModelAndView track(@RequestParam(name = "so", defaultValue = "") String number, HttpServletRequest request) {
        if (number.isBlank()) {
            return new ModelAndView("portal/track", "page", new TrackPage("", Optional.empty(), Optional.empty()));
        }
        try {
            var network = ClientNetwork.of(request.getRemoteAddr());
            var tracked = dossiers.track(actor.get(), DossierNumber.parse(number), network);
            return new ModelAndView(
                    "portal/track", "page", new TrackPage(number.strip(), Optional.of(tracked), Optional.empty()));
        } catch (DossierException.UnknownNumber | IdentityException.TryLater refused) {
            var page = new ModelAndView(
                    "portal/track", "page", new TrackPage(number.strip(), Optional.empty(), Optional.of(refused)));
            page.setStatus(HttpStatus.valueOf(refused.kind().status()));
            return page;
        }
    }

    /** Asked by POST, since the figures on the slip belong into no address; it changes nothing. */
    @PostMapping("/theo-doi")
    ModelAndView trackByPin(
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ma", defaultValue = "") String pin,
            HttpServletRequest request,
            Locale locale) {
        try {
            var more = dossiers.track(
                    actor.get(), DossierNumber.parse(number), pin, ClientNetwork.of(request.getRemoteAddr()), locale);
            return new ModelAndView(
                    "portal/trackMore", "page", new TrackMorePage(more, actor.get() instanceof Citizen));
        } catch (DossierException | IdentityException.TryLater refused) {
            var page = new ModelAndView(
                    "portal/track",
                    "page",
                    new TrackPage(
                            number.strip(),
                            Optional.empty(),
                            Optional.of(
                                    refused instanceof DossierException.UnknownNumber
                                            ? new DossierException.WrongPin()
                                            : refused)));
            page.setStatus(HttpStatus.valueOf(refused.kind().status()));
            return page;
        }
    }

    @GetMapping("/kiem-tra/{token}")
    ModelAndView check(@PathVariable String token) {
        var paper = dossiers.check(actor.get(), token);
        var page = new ModelAndView("portal/checkPaper", "page", new CheckPaperPage(paper));
        page.setStatus(paper.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return page;
    }
}
