package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Credentials;
import vn.motcua.identity.internal.DemonstrationAccounts;
import vn.motcua.identity.internal.SignIn;

/** Signing in and out. */
@Controller
class SignInController {

    private static final String NAME = "tai-khoan";
    private static final String PASSWORD = "mat-khau";

    private final SignIn signIn;
    private final SignInSessions sessions;
    private final Entrance entrance;
    private final RequestActor current;
    private final DemonstrationAccounts demonstration;
    private final LocaleResolver languages;

    SignInController(
            SignIn signIn,
            SignInSessions sessions,
            Entrance entrance,
            RequestActor current,
            DemonstrationAccounts demonstration,
            LocaleResolver languages) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.entrance = entrance;
        this.current = current;
        this.demonstration = demonstration;
        this.languages = languages;
    }

    @GetMapping("/dang-nhap")
    ModelAndView page(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            @RequestParam(name = PageDoor.ENDED, required = false) @Nullable String ended,
            HttpServletRequest request) {
        if (current.account().isPresent()) {
            return WayOn.of(request, current.get(), target);
        }
        return page(request, "", target, ended != null, List.of());
    }

    @PostMapping("/dang-nhap")
    ModelAndView signIn(
            @RequestParam(name = NAME, defaultValue = "") String name,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        var missing = missing(name, password);
        if (!missing.isEmpty()) {
            return refused(page(request, name, target, false, missing), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var signedIn = signIn.signIn(new Credentials(name, password, ClientNetwork.of(request.getRemoteAddr())));
            return entrance.enter(request, signedIn, target);
        } catch (IdentityException.HeldBack later) {
            response.setHeader("Retry-After", Long.toString(later.waitingTime().toSeconds()));
            return refused(complaining(request, name, target, later), HttpStatus.TOO_MANY_REQUESTS);
        } catch (IdentityException.WrongCredentials wrong) {
            return refused(complaining(request, name, target, wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Asks once more, for visitors who follow a link: signing out changes something, so it takes a form. */
    @GetMapping("/dang-xuat")
    ModelAndView signOutPage() {
        return new ModelAndView("identity/signOut");
    }

    @PostMapping("/dang-xuat")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return WayOn.to(request.getContextPath() + "/");
    }

    private ModelAndView complaining(HttpServletRequest request, String name, String target, IdentityException why) {
        return page(request, name, target, false, List.of(Complaint.of(PASSWORD, why)));
    }

    private ModelAndView page(
            HttpServletRequest request, String name, String target, boolean ended, List<Complaint> complaints) {
        var safe = ReturnTarget.named(target).map(ReturnTarget::path).orElse("");
        var page = new SignInPage(
                name,
                safe,
                ended,
                complaints,
                demonstration.offers(languages.resolveLocale(request)),
                demonstration.password().orElse(""));
        return new ModelAndView("identity/signIn", "page", page);
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static List<Complaint> missing(String name, String password) {
        var complaints = new ArrayList<Complaint>();
        if (name.isBlank()) {
            complaints.add(Complaint.of(NAME, "identity.signin.name-missing"));
        }
        if (password.isEmpty()) {
            complaints.add(Complaint.of(PASSWORD, "identity.signin.password-missing"));
        }
        return complaints;
    }
}
