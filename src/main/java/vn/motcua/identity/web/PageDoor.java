package vn.motcua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;

/**
 * What happens to a request for a page that may not pass: a guest is led to sign-in and back, an officer without a post
 * to the choice of one, a form that may be forged is refused with a sentence.
 *
 * <p>Nothing about the way back is kept on the server. It stands in the address of the sign-in page, so a guest's
 * request makes no session, and the way back survives the end of one.
 */
@Component
class PageDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SIGN_IN = "/dang-nhap";
    static final String CHOOSE_POST = "/chon-chuc-vu";

    /** Marks that the visitor was signed in a while ago. */
    static final String ENDED = "het-phien";

    private final RequestActor current;
    private final Refusals refusals;

    PageDoor(RequestActor current, Refusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        lead(request, response, SIGN_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        boolean forged = cause instanceof CsrfException;
        boolean signedIn = current.account().isPresent();
        if (!signedIn && !PublicPaths.isSentByGuests(request.getServletPath())) {
            // The session with its token has ended under the form. Nothing was done; the page and its draft come back.
            lead(request, response, SIGN_IN);
        } else if (forged) {
            refusals.answer(new IdentityException.FormNotOurs(), request, response);
        } else if (current.mustChoosePost()) {
            lead(request, response, CHOOSE_POST);
        } else {
            refusals.answer(new IdentityException.NotPermitted(Permission.SIGN_IN), request, response);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String page) {
        var address = ReturnTarget.of(request)
                .map(target -> target.appendedTo(request.getContextPath() + page))
                .orElse(request.getContextPath() + page);
        if (page.equals(SIGN_IN) && hasEnded(request)) {
            address += (address.contains("?") ? "&" : "?") + ENDED;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", address);
        }
    }

    private static boolean hasEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
