package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;

/** Where a visitor goes after signing in: back to the page that asked for it, otherwise home. */
final class WayOn {

    private static final String OFFICERS_HOME = "/viec";
    private static final String CITIZENS_HOME = "/ho-so";

    private WayOn() {}

    static ModelAndView of(HttpServletRequest request, Actor actor, String target) {
        return actor instanceof Guest
                ? toChoice(request, target)
                : home(request, target, actor instanceof OfficerInPost);
    }

    static ModelAndView home(HttpServletRequest request, String target, boolean officer) {
        return to(ReturnTarget.named(target)
                .map(ReturnTarget::path)
                .orElse(request.getContextPath() + (officer ? OFFICERS_HOME : CITIZENS_HOME)));
    }

    static ModelAndView toChoice(HttpServletRequest request, String target) {
        var page = request.getContextPath() + PageDoor.CHOOSE_POST;
        return to(ReturnTarget.named(target)
                .map(wanted -> wanted.appendedTo(page))
                .orElse(page));
    }

    /** A 303 to an address of our own, taken as it is. */
    static ModelAndView to(String address) {
        var redirect = new RedirectView(address, false, false);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
