package vn.motcua.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands outside of sessions and security and answers what fails in them.
 *
 * <p>When the database is away, a session or a token cannot be read: the error comes from a filter, no controller sees
 * it, and the container's own error page would need the session again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResort extends OncePerRequestFilter {

    private final ObjectProvider<Answering> answering;

    LastResort(ObjectProvider<Answering> answering) {
        this.answering = answering;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException error) {
            if (response.isCommitted()) {
                throw error;
            }
            response.resetBuffer();
            answering.getObject().answer(ofItsOwn(error), request, response);
        }
    }

    private static Exception ofItsOwn(Exception error) {
        return error instanceof ServletException && error.getCause() instanceof Exception cause ? cause : error;
    }
}
