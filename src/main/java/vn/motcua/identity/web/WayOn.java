package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;

/** Where a visitor goes after signing in: back to the page that asked for it, otherwise home. */
final class WayOn {

    private static final String OFFICERS_HOME = "/viec";
    private static final String CITIZENS_HOME = "/ho-so";
    private static final String PORTAL = "/";

    /** Who only administers has no inbox. */
    private static final Set<Role> WITHOUT_DESK = Set.of(Role.ADMINISTRATOR);

    private WayOn() {}

    static ModelAndView of(HttpServletRequest request, Actor actor, String target) {
        return actor instanceof Guest
                ? toChoice(request, target)
                : home(request, target, actor instanceof OfficerInPost officer ? officer.roles() : Set.of());
    }

    /**
     * Back to the page that was wanted, or home.
     *
     * @param roles of the post acted in; none for a citizen
     */
    static ModelAndView home(HttpServletRequest request, String target, Set<Role> roles) {
        return to(ReturnTarget.named(target).map(ReturnTarget::path).orElse(request.getContextPath() + homeOf(roles)));
    }

    private static String homeOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            return CITIZENS_HOME;
        }
        return roles.equals(WITHOUT_DESK) ? PORTAL : OFFICERS_HOME;
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
