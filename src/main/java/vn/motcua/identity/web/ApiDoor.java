package vn.motcua.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Tokens;

/** Reads the bearer token of a request (RFC 6750). One that is not valid is refused even where none is needed. */
final class ApiDoor extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Refusals refusals;

    ApiDoor(Tokens tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isPresent()) {
            var actor = tokens.actor(token.get());
            if (actor.isEmpty()) {
                refuse(new IdentityException.TokenNotValid(), request, response);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(null, actor.get())));
        }
        chain.doFilter(request, response);
    }

    void refuse(IdentityException refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (refusal.kind() == vn.motcua.shared.DomainException.Kind.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        refusals.answer(refusal, request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
