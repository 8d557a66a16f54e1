package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.internal.SignIn;

/** Lets somebody in whose password was right, or leads to what is still to be shown. */
@Component
class Entrance {

    static final String PROVE = "/dang-nhap/ma";

    private final SignInSessions sessions;

    Entrance(SignInSessions sessions) {
        this.sessions = sessions;
    }

    ModelAndView enter(HttpServletRequest request, SignIn.SignedIn signedIn, String target) {
        return switch (signedIn.next()) {
            case IN -> begin(request, signedIn, target);
            case PROVE -> wait(request, signedIn, PROVE, target);
            case ENROL -> wait(request, signedIn, FactorController.PAGE, target);
        };
    }

    private ModelAndView wait(HttpServletRequest request, SignIn.SignedIn signedIn, String page, String target) {
        sessions.wait(request, signedIn.account());
        var address = request.getContextPath() + page;
        return WayOn.to(ReturnTarget.named(target)
                .map(wanted -> wanted.appendedTo(address))
                .orElse(address));
    }

    private ModelAndView begin(HttpServletRequest request, SignIn.SignedIn signedIn, String target) {
        var posts = signedIn.posts();
        boolean citizen = posts.isEmpty();
        var post = posts.size() == 1 ? posts.getFirst().id() : null;
        sessions.begin(request, signedIn.account(), post, citizen);
        if (posts.size() > 1) {
            return WayOn.toChoice(request, target);
        }
        return WayOn.home(request, target, citizen ? Set.of() : posts.getFirst().roles());
    }
}
