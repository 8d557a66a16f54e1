package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.internal.BeginRecovery;
import vn.motcua.identity.internal.FinishRecovery;

/** A new password by a code, for whoever has forgotten the former one or wants another. */
@Controller
class RecoverController {

    private static final String ADDRESS = "noi-nhan-ma";
    private static final String PASSWORD = "mat-khau-moi";

    private final AskPages pages;
    private final Askers askers;
    private final BeginRecovery beginRecovery;
    private final FinishRecovery finishRecovery;
    private final SignInSessions sessions;

    RecoverController(
            AskPages pages,
            Askers askers,
            BeginRecovery beginRecovery,
            FinishRecovery finishRecovery,
            SignInSessions sessions) {
        this.pages = pages;
        this.askers = askers;
        this.beginRecovery = beginRecovery;
        this.finishRecovery = finishRecovery;
        this.sessions = sessions;
    }

    @GetMapping("/quen-mat-khau")
    ModelAndView address(@RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target) {
        return addressPage("", target, List.of());
    }

    @PostMapping("/quen-mat-khau")
    ModelAndView begin(
            @RequestParam(name = ADDRESS, defaultValue = "") String address,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(
                Flow.RECOVER.start(),
                ADDRESS,
                request,
                response,
                complaints -> addressPage(address, target, complaints),
                () -> {
                    beginRecovery.begin(address, askers.begin(request, response), AskPages.safe(target));
                    return AskPages.to(request, Flow.RECOVER.code());
                });
    }

    @GetMapping("/quen-mat-khau/mat-khau-moi")
    ModelAndView password(HttpServletRequest request) {
        return pages.confirmed(Flow.RECOVER, request)
                .map(_ -> passwordPage(List.of()))
                .orElseGet(() -> AskPages.to(request, Flow.RECOVER.start()));
    }

    @PostMapping("/quen-mat-khau/mat-khau-moi")
    ModelAndView finish(
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(Flow.RECOVER.start(), PASSWORD, request, response, RecoverController::passwordPage, () -> {
            var entered = finishRecovery.finish(pages.asker(request), password);
            sessions.begin(request, entered.account(), null, true);
            return WayOn.home(request, entered.target(), Set.of());
        });
    }

    private static ModelAndView addressPage(String address, String target, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                        "identity.recover.address",
                        "/quen-mat-khau",
                        complaints,
                        AskPage.Field.text(ADDRESS, "username", address))
                .back(AskPages.safe(target)));
    }

    private static ModelAndView passwordPage(List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                "identity.recover.password",
                "/quen-mat-khau/mat-khau-moi",
                complaints,
                AskPage.Field.password(PASSWORD, "new-password")));
    }
}
