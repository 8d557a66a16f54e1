package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.Ratings;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.DomainException;

/** Saying how a dossier went: for its owner, and for whoever holds its slip. */
@Controller
class RateController {

    private final Ratings ratings;
    private final Dossiers dossiers;
    private final CurrentActor actor;

    RateController(Ratings ratings, Dossiers dossiers, CurrentActor actor) {
        this.ratings = ratings;
        this.dossiers = dossiers;
        this.actor = actor;
    }

    /** The fields of the form. */
    record Filled(
            @Nullable String satisfaction,
            @Nullable String contacts,
            @Nullable String words) {

        Rating rating() {
            return Rating.typed(satisfaction, contacts, words);
        }

        RatePage.Typed typed() {
            return new RatePage.Typed(text(satisfaction), text(contacts), text(words));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping("/ho-so/{number}/danh-gia")
    ModelAndView ask(@PathVariable String number, Locale locale) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), locale);
        return view.awaitsRating()
                ? page(new RatePage(view.number().value(), false, RatePage.Typed.NOTHING, Optional.empty()))
                : new ModelAndView("redirect:/ho-so/" + view.number());
    }

    @PostMapping("/ho-so/{number}/danh-gia")
    ModelAndView rate(@PathVariable String number, @ModelAttribute Filled filled) {
        var parsed = DossierNumber.parse(number);
        try {
            ratings.rate(actor.get(), parsed, filled.rating());
            return new ModelAndView("redirect:/ho-so/" + parsed + "#danh-gia");
        } catch (DossierException.RatedBefore pressedTwice) {
            return new ModelAndView("redirect:/ho-so/" + parsed + "#danh-gia");
        } catch (DossierException.UnknownNumber unknown) {
            throw unknown;
        } catch (DossierException refused) {
            return page(new RatePage(parsed.value(), false, filled.typed(), Optional.of(refused)));
        }
    }

    @GetMapping("/danh-gia")
    ModelAndView askBySlip(@RequestParam(name = "so", defaultValue = "") String number) {
        return page(new RatePage(number.strip(), true, RatePage.Typed.NOTHING, Optional.empty()));
    }

    @PostMapping("/danh-gia")
    ModelAndView rateBySlip(
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ma", defaultValue = "") String pin,
            @ModelAttribute Filled filled,
            HttpServletRequest request) {
        try {
            ratings.rate(
                    actor.get(),
                    DossierNumber.parse(number),
                    pin,
                    ClientNetwork.of(request.getRemoteAddr()),
                    filled.rating());
            return new ModelAndView("portal/rated");
        } catch (DossierException | IdentityException.TryLater refused) {
            var said = refused instanceof DossierException.UnknownNumber ? new DossierException.WrongPin() : refused;
            return page(new RatePage(number.strip(), true, filled.typed(), Optional.of(said)));
        }
    }

    private static ModelAndView page(RatePage page) {
        var shown = new ModelAndView("portal/rate", "page", page);
        page.refused()
                .map(DomainException::kind)
                .ifPresent(kind -> shown.setStatus(HttpStatusCode.valueOf(kind.status())));
        return shown;
    }
}
