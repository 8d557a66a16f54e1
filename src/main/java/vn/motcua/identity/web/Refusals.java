package vn.motcua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.web.Answering;

/** Answers from inside the security filters in the same words and shapes as controllers do. */
@Component
class Refusals {

    private final Answering answering;

    Refusals(Answering answering) {
        this.answering = answering;
    }

    void answer(IdentityException refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        if (refusal instanceof IdentityException.HeldBack later) {
            response.setHeader("Retry-After", Long.toString(later.waitingTime().toSeconds()));
        }
        answering.answer(refusal, request, response);
    }
}
