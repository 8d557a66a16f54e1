package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.BeginAddressChange;
import vn.motcua.identity.internal.FinishAddressChange;
import vn.motcua.identity.internal.ReadAccount;

/** A citizen's own account: what is kept, and how to change where messages go. */
@Controller
class AccountController {

    private static final String ADDRESS = "noi-nhan-ma";
    private static final String PASSWORD = "mat-khau";

    /** Marks that an address was changed. */
    private static final String DONE = "da-doi";

    private final AskPages pages;
    private final Askers askers;
    private final Change change;
    private final ReadAccount readAccount;
    private final RequestActor current;

    AccountController(AskPages pages, Askers askers, Change change, ReadAccount readAccount, RequestActor current) {
        this.pages = pages;
        this.askers = askers;
        this.change = change;
        this.readAccount = readAccount;
        this.current = current;
    }

    @GetMapping("/tai-khoan")
    ModelAndView account(HttpServletRequest request) {
        var kept = readAccount.read(current.get(), account());
        return new ModelAndView("identity/account", "page", new AccountPage(kept, request.getParameter(DONE) != null));
    }

    @GetMapping("/tai-khoan/doi")
    ModelAndView address() {
        readAccount.read(current.get(), account());
        return addressPage("", List.of());
    }

    @PostMapping("/tai-khoan/doi")
    ModelAndView begin(
            @RequestParam(name = ADDRESS, defaultValue = "") String address,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.tried(
                Flow.CHANGE.start(), ADDRESS, request, response, complaints -> addressPage(address, complaints), () -> {
                    var wanted = new BeginAddressChange.NewAddress(address, password);
                    change.begin().begin(current.get(), account(), wanted, askers.begin(request, response));
                    return AskPages.to(request, Flow.CHANGE.code());
                });
    }

    @PostMapping("/tai-khoan/doi/ma")
    ModelAndView confirm(
            @RequestParam(name = "ma", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.confirm(Flow.CHANGE, code, request, response, () -> {
            change.finish().finish(current.get(), account(), pages.asker(request));
            return AskPages.to(request, "/tai-khoan?" + DONE);
        });
    }

    private AccountId account() {
        return current.account().orElseThrow(IdentityException.NotSignedIn::new);
    }

    private static ModelAndView addressPage(String address, List<Complaint> complaints) {
        return AskPages.page(AskPage.of(
                "identity.change.address",
                "/tai-khoan/doi",
                complaints,
                AskPage.Field.text(ADDRESS, "off", address),
                AskPage.Field.password(PASSWORD, "current-password")));
    }

    /** The use cases of changing an address. */
    @org.springframework.stereotype.Component
    record Change(BeginAddressChange begin, FinishAddressChange finish) {}
}
