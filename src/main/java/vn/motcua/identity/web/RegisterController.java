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
import vn.motcua.identity.internal.BeginRegistration;
import vn.motcua.identity.internal.FinishRegistration;
import vn.motcua.identity.internal.TellName;
import vn.motcua.identity.internal.TellPersonalId;

/** Opening an account: one thing on each page, and the code before anything else. */
@Controller
class RegisterController {

    private static final String ADDRESS = "noi-nhan-ma";
    private static final String NAME = "ho-ten";
    private static final String PERSONAL_ID = "so-dinh-danh";
    private static final String PASSWORD = "mat-khau-moi";

    private final AskPages pages;
    private final Askers askers;
    private final Steps steps;
    private final SignInSessions sessions;
    private final RequestActor current;

    RegisterController(AskPages pages, Askers askers, Steps steps, SignInSessions sessions, RequestActor current) {
        this.pages = pages;
        this.askers = askers;
        this.steps = steps;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping("/dang-ky")
    ModelAndView address(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        return current.account().isPresent()
                ? WayOn.of(request, current.get(), target)
                : addressPage("", target, List.of());
    }

    @PostMapping("/dang-ky")
    ModelAndView begin(
            @RequestParam(name = ADDRESS, defaultValue = "") String address,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(
                Flow.REGISTER.start(),
                ADDRESS,
                request,
                response,
                complaints -> addressPage(address, target, complaints),
                () -> {
                    steps.begin().begin(address, askers.begin(request, response), AskPages.safe(target));
                    return AskPages.to(request, Flow.REGISTER.code());
                });
    }

    @GetMapping("/dang-ky/ten")
    ModelAndView name(HttpServletRequest request) {
        return pages.confirmed(Flow.REGISTER, request)
                .map(step -> namePage(step.name(), List.of()))
                .orElseGet(() -> AskPages.to(request, Flow.REGISTER.start()));
    }

    @PostMapping("/dang-ky/ten")
    ModelAndView tellName(
            @RequestParam(name = NAME, defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(
                Flow.REGISTER.start(), NAME, request, response, complaints -> namePage(name, complaints), () -> {
                    steps.name().tell(pages.asker(request), name);
                    return AskPages.to(request, "/dang-ky/so-dinh-danh");
                });
    }

    @GetMapping("/dang-ky/so-dinh-danh")
    ModelAndView personalId(HttpServletRequest request) {
        return pages.confirmed(Flow.REGISTER, request)
                .map(_ -> personalIdPage("", List.of()))
                .orElseGet(() -> AskPages.to(request, Flow.REGISTER.start()));
    }

    @PostMapping("/dang-ky/so-dinh-danh")
    ModelAndView tellPersonalId(
            @RequestParam(name = PERSONAL_ID, defaultValue = "") String number,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(
                Flow.REGISTER.start(),
                PERSONAL_ID,
                request,
                response,
                complaints -> personalIdPage(number, complaints),
                () -> {
                    steps.personalId().tell(pages.asker(request), number);
                    return AskPages.to(request, "/dang-ky/mat-khau");
                });
    }

    @GetMapping("/dang-ky/mat-khau")
    ModelAndView password(HttpServletRequest request) {
        return pages.confirmed(Flow.REGISTER, request)
                .filter(step -> !step.name().isEmpty())
                .map(_ -> passwordPage(List.of()))
                .orElseGet(() -> AskPages.to(request, Flow.REGISTER.start()));
    }

    @PostMapping("/dang-ky/mat-khau")
    ModelAndView finish(
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(Flow.REGISTER.start(), PASSWORD, request, response, RegisterController::passwordPage, () -> {
            var entered = steps.finish().finish(pages.asker(request), password);
            sessions.begin(request, entered.account(), null, true);
            return WayOn.home(request, entered.target(), Set.of());
        });
    }

    private static ModelAndView addressPage(String address, String target, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                        "identity.register.address",
                        "/dang-ky",
                        complaints,
                        AskPage.Field.text(ADDRESS, "username", address))
                .back(AskPages.safe(target))
                .with(new AskPage.Extras("", false, false, true)));
    }

    private static ModelAndView namePage(String name, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                "identity.register.name", "/dang-ky/ten", complaints, AskPage.Field.text(NAME, "name", name)));
    }

    private static ModelAndView personalIdPage(String number, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                "identity.register.personal-id",
                "/dang-ky/so-dinh-danh",
                complaints,
                AskPage.Field.digits(PERSONAL_ID, "off", number)));
    }

    private static ModelAndView passwordPage(List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                "identity.register.password",
                "/dang-ky/mat-khau",
                complaints,
                AskPage.Field.password(PASSWORD, "new-password")));
    }

    /** The use cases of the row of pages. */
    @org.springframework.stereotype.Component
    record Steps(BeginRegistration begin, TellName name, TellPersonalId personalId, FinishRegistration finish) {}
}
