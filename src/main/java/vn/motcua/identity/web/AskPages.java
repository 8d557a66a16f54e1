package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Asker;
import vn.motcua.identity.internal.CodeProgress;
import vn.motcua.identity.internal.ConfirmCode;
import vn.motcua.identity.internal.ResendCode;
import vn.motcua.shared.Locality;

/** What the rows of pages with a code have in common: the code itself, and the page again when something is wrong. */
@Component
class AskPages {

    private static final String CODE = "ma";
    private static final String PASSWORD = "mat-khau";

    /** Marks that another code was sent. */
    static final String SENT_AGAIN = "da-gui-lai";

    private final Askers askers;
    private final CodeProgress progress;
    private final ConfirmCode confirmCode;
    private final ResendCode resendCode;
    private final boolean demonstration;

    AskPages(Askers askers, CodeProgress progress, ConfirmCode confirmCode, ResendCode resendCode, Locality locality) {
        this.askers = askers;
        this.progress = progress;
        this.confirmCode = confirmCode;
        this.resendCode = resendCode;
        this.demonstration = locality.demonstration();
    }

    /** The page that asks for the code; the next page if it was confirmed, the first if none was asked for. */
    ModelAndView code(Flow flow, HttpServletRequest request) {
        var step = askers.of(request).flatMap(asker -> progress.of(flow.purpose(), asker));
        if (step.isEmpty()) {
            return to(request, flow.start());
        }
        return step.get().confirmed() ? to(request, flow.afterwards()) : codePage(flow, request, List.of());
    }

    /** Compares the code that was sent and goes on to the next page. */
    ModelAndView confirm(Flow flow, String typed, HttpServletRequest request, HttpServletResponse response) {
        return confirm(flow, typed, request, response, () -> to(request, flow.afterwards()));
    }

    /** Compares the code that was sent and does what it was for. */
    ModelAndView confirm(
            Flow flow,
            String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<ModelAndView> then) {
        if (typed.isBlank()) {
            var page = codePage(flow, request, List.of(Complaint.of(CODE, "identity.code.missing")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return tried(flow.start(), CODE, request, response, complaints -> codePage(flow, request, complaints), () -> {
            confirmCode.confirm(flow.purpose(), asker(request), typed);
            return then.get();
        });
    }

    /** Sends another code. */
    ModelAndView resend(Flow flow, HttpServletRequest request, HttpServletResponse response) {
        return tried(flow.start(), CODE, request, response, complaints -> codePage(flow, request, complaints), () -> {
            resendCode.resend(flow.purpose(), asker(request));
            return to(request, flow.code() + "?" + SENT_AGAIN);
        });
    }

    /** Does something; when it is refused shows the page again with the reason, when nothing was asked that start. */
    ModelAndView tried(
            String start,
            String field,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<List<Complaint>, ModelAndView> page,
            Supplier<ModelAndView> what) {
        try {
            return what.get();
        } catch (IdentityException.NothingAsked nothing) {
            return to(request, start);
        } catch (IdentityException.HeldBack later) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(later.waitingTime().toSeconds()));
            return refused(page, field, later);
        } catch (IdentityException.NotPermitted | IdentityException.NotSignedIn | IdentityException.NoPost refusal) {
            throw refusal;
        } catch (IdentityException refusal) {
            return refused(page, field, refusal);
        }
    }

    /** The page that was wanted, if it is one of ours; or nothing. */
    static String safe(String target) {
        return ReturnTarget.named(target).map(ReturnTarget::path).orElse("");
    }

    /** Who has asked before. */
    Asker asker(HttpServletRequest request) {
        return askers.of(request).orElseThrow(IdentityException.NothingAsked::new);
    }

    /** How far the browser has come behind the code; none if the code is not confirmed. */
    Optional<CodeProgress.Step> confirmed(Flow flow, HttpServletRequest request) {
        return askers.of(request)
                .flatMap(asker -> progress.of(flow.purpose(), asker))
                .filter(CodeProgress.Step::confirmed);
    }

    static ModelAndView page(AskPage page) {
        return new ModelAndView("identity/ask", "page", page);
    }

    static ModelAndView to(HttpServletRequest request, String path) {
        return WayOn.to(request.getContextPath() + path);
    }

    private ModelAndView codePage(Flow flow, HttpServletRequest request, List<Complaint> complaints) {
        var address = askers.of(request)
                .flatMap(asker -> progress.of(flow.purpose(), asker))
                .map(CodeProgress.Step::address)
                .orElse("");
        boolean sentAgain = complaints.isEmpty() && request.getParameter(SENT_AGAIN) != null;
        return page(
                AskPage.of("identity.code", flow.code(), complaints, AskPage.Field.digits(CODE, "one-time-code", ""))
                        .about(address)
                        .with(new AskPage.Extras(flow.code() + "/gui-lai", sentAgain, demonstration, false)));
    }

    private static ModelAndView refused(
            Function<List<Complaint>, ModelAndView> page, String field, IdentityException why) {
        var where = why instanceof IdentityException.PasswordWrong ? PASSWORD : field;
        var answer = page.apply(List.of(Complaint.of(where, why)));
        answer.setStatus(HttpStatusCode.valueOf(why.kind().status()));
        return answer;
    }
}
