package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Actors;
import vn.motcua.identity.internal.SecondFactors;
import vn.motcua.identity.internal.SignIn;
import vn.motcua.papers.QrCode;

/** The second factor of officers: tying a telephone, showing its code at the door, untying it. */
@Controller
class FactorController {

    static final String PAGE = "/hai-buoc";

    private static final String TYING = PAGE + "/gan";
    private static final String CODE = "ma-xac-minh";

    /** Short, so that the picture stays coarse enough for the camera of a cheap telephone. */
    private static final String ISSUER = "Mot%20Cua";

    private final AskPages pages;
    private final FactorSteps steps;
    private final SecondFactors factors;
    private final Actors actors;
    private final Entrance entrance;
    private final Doorstep doorstep;

    FactorController(
            AskPages pages,
            FactorSteps steps,
            SecondFactors factors,
            Actors actors,
            Entrance entrance,
            Doorstep doorstep) {
        this.pages = pages;
        this.steps = steps;
        this.factors = factors;
        this.actors = actors;
        this.entrance = entrance;
        this.doorstep = doorstep;
    }

    @GetMapping("/dang-nhap/ma")
    ModelAndView prove(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        return doorstep.waiting(request).filter(factors::isOn).isPresent()
                ? provePage(target, List.of())
                : AskPages.to(request, PageDoor.SIGN_IN);
    }

    @PostMapping("/dang-nhap/ma")
    ModelAndView proved(
            @RequestParam(name = CODE, defaultValue = "") String code,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried("/dang-nhap", CODE, request, response, complaints -> provePage(target, complaints), () -> {
            var account = doorstep.waiting(request).orElseThrow(IdentityException.NothingAsked::new);
            var signedIn = steps.prove().prove(account, code, ClientNetwork.of(request.getRemoteAddr()));
            return entrance.enter(request, signedIn, target);
        });
    }

    @GetMapping(PAGE)
    ModelAndView page(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        return officer(request)
                .map(account -> standing(account, target, List.of()))
                .orElseGet(() -> AskPages.to(request, PageDoor.SIGN_IN));
    }

    @PostMapping(PAGE)
    ModelAndView begin(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        var account = officer(request).orElseThrow(IdentityException.NotSignedIn::new);
        steps.begin().begin(account);
        return WayOn.to(ReturnTarget.named(target)
                .map(wanted -> wanted.appendedTo(request.getContextPath() + TYING))
                .orElse(request.getContextPath() + TYING));
    }

    @GetMapping(TYING)
    ModelAndView tie(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        var account = officer(request);
        if (account.isEmpty()) {
            return AskPages.to(request, PageDoor.SIGN_IN);
        }
        return factors.isOn(account.get()) || !factors.isWaiting(account.get())
                ? AskPages.to(request, PAGE)
                : tying(account.get(), target, List.of());
    }

    @PostMapping(TYING)
    ModelAndView tied(
            @RequestParam(name = CODE, defaultValue = "") String code,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = officer(request).orElseThrow(IdentityException.NotSignedIn::new);
        return pages.tried(
                "/hai-buoc", CODE, request, response, complaints -> tying(account, target, complaints), () -> {
                    var codes = steps.confirm().confirm(account, code, ClientNetwork.of(request.getRemoteAddr()));
                    if (doorstep.waiting(request).isPresent()) {
                        var inside = new SignIn.SignedIn(account, actors.posts(account), SignIn.Next.IN);
                        entrance.enter(request, inside, target);
                    }
                    // The sign-in page leads whoever is signed in to where they wanted, or home.
                    var door = request.getContextPath() + PageDoor.SIGN_IN;
                    var on = ReturnTarget.named(target)
                            .map(way -> way.appendedTo(door))
                            .orElse(door);
                    return shown(new FactorPage.Tied(codes, on));
                });
    }

    @PostMapping("/hai-buoc/tat")
    ModelAndView drop(
            @RequestParam(name = CODE, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = doorstep.signedIn().orElseThrow(IdentityException.NotSignedIn::new);
        return pages.tried(
                "/hai-buoc", CODE, request, response, complaints -> standing(account, "", complaints), () -> {
                    steps.drop().drop(account, code, ClientNetwork.of(request.getRemoteAddr()));
                    return AskPages.to(request, PAGE);
                });
    }

    /** An officer who is signed in, or whose password was right and who has no second factor yet. */
    private Optional<AccountId> officer(HttpServletRequest request) {
        return doorstep.signedIn()
                .or(() -> doorstep.waiting(request).filter(account -> !factors.isOn(account)))
                .filter(account -> !actors.posts(account).isEmpty());
    }

    private ModelAndView standing(AccountId account, String target, List<Complaint> complaints) {
        return shown(new FactorPage.Standing(
                factors.isOn(account),
                factors.recoveryCodesLeft(account),
                factors.isRequired(),
                safe(target),
                complaints));
    }

    private ModelAndView tying(AccountId account, String target, List<Complaint> complaints) {
        var secret = factors.waitingSecret(account);
        return shown(new FactorPage.Tying(
                QrCode.svg(address(account, secret), " "),
                secret.replaceAll("(.{4})(?=.)", "$1 "),
                safe(target),
                complaints));
    }

    /** What telephones understand; issuer and name only tell several entries on one telephone apart. */
    private String address(AccountId account, String secret) {
        var post = actors.posts(account).getFirst();
        return "otpauth://totp/" + ISSUER + ":"
                + encoded(post.holder().orElseThrow().account()) + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    private ModelAndView provePage(String target, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                        "identity.factor.prove",
                        Entrance.PROVE,
                        complaints,
                        AskPage.Field.text(CODE, "one-time-code", ""))
                .back(safe(target)));
    }

    private static ModelAndView shown(FactorPage page) {
        var name = switch (page) {
            case FactorPage.Standing _ -> "identity/factor";
            case FactorPage.Tying _ -> "identity/factorTying";
            case FactorPage.Tied _ -> "identity/factorTied";
        };
        return new ModelAndView(name, "page", page);
    }

    private static String safe(String target) {
        return ReturnTarget.named(target).map(ReturnTarget::path).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
