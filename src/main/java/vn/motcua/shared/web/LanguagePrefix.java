package vn.motcua.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Pages in English live under {@code /en}: the language is in the address, so a public page needs no cookie and can be
 * cached and shared.
 *
 * <p>The prefix becomes the request's context path, so that every redirect and every link made by the frameworks stays
 * in the language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LanguagePrefix extends OncePerRequestFilter {

    static final String ENGLISH = "/en";

    static Locale locale(HttpServletRequest request) {
        return ENGLISH.equals(request.getContextPath()) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.equals(ENGLISH)) {
            response.sendRedirect(ENGLISH + "/");
        } else if (path.startsWith(ENGLISH + "/")) {
            chain.doFilter(new InEnglish(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class InEnglish extends HttpServletRequestWrapper {

        InEnglish(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return ENGLISH;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath().substring(ENGLISH.length());
        }
    }
}
