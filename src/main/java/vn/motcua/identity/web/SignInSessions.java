package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.internal.Actors;
import vn.motcua.organisation.PostId;

/**
 * What a session remembers: the ids of the account and of the post, as text. No class of a framework is kept, so
 * sessions outlive an upgrade, and the actor is built anew from the database for each request that asks for it.
 */
@Component
class SignInSessions implements SecurityContextRepository {

    /** Citizens look for papers between two pages of a form; officers leave a screen that shows other people's data. */
    static final Duration CITIZEN_TIMEOUT = Duration.ofHours(2);

    private static final String ACCOUNT = "account";
    private static final String POST = "post";
    private static final String WAITING = "waiting";

    /** Long enough to fetch a telephone from another room, or to tie a new one. */
    private static final Duration WAITING_TIMEOUT = Duration.ofMinutes(10);

    private final Actors actors;

    SignInSessions(Actors actors) {
        this.actors = actors;
    }

    /** Begins a session of its own for the account; whatever session the browser brought along ends. */
    void begin(HttpServletRequest request, AccountId account, @Nullable PostId post, boolean citizen) {
        end(request);
        var session = request.getSession();
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        if (citizen) {
            session.setMaxInactiveInterval((int) CITIZEN_TIMEOUT.toSeconds());
        }
        if (post != null) {
            session.setAttribute(POST, post.toString());
        }
    }

    /** Remembers whose password was right; nobody is signed in by that. */
    void wait(HttpServletRequest request, AccountId account) {
        end(request);
        var session = request.getSession();
        session.setAttribute(WAITING, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setMaxInactiveInterval((int) WAITING_TIMEOUT.toSeconds());
    }

    /** Whose password was right while something else is still to be shown. */
    Optional<AccountId> waiting(HttpServletRequest request) {
        return attribute(request.getSession(false), WAITING).map(AccountId::new);
    }

    /** Goes on in another post, under a new session id, since the rights change. */
    void act(HttpServletRequest request, PostId post) {
        request.getSession().setAttribute(POST, post.toString());
        request.changeSessionId();
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The post that the session acts in. */
    Optional<PostId> post(HttpServletRequest request) {
        return attribute(request.getSession(false), POST).map(PostId::new);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for the old form
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing: sessions begin and end by the methods above, never as a side effect.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return attribute(request.getSession(false), ACCOUNT).isPresent();
    }

    private Optional<ActorAuthentication> load(HttpServletRequest request) {
        var session = request.getSession(false);
        return attribute(session, ACCOUNT)
                .map(AccountId::new)
                .flatMap(account -> actors.of(
                                account,
                                attribute(session, POST).map(PostId::new).orElse(null))
                        .map(actor -> new ActorAuthentication(account, actor)));
    }

    private static Optional<UUID> attribute(@Nullable HttpSession session, String name) {
        return session != null && session.getAttribute(name) instanceof String text
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** Asks the database when somebody wants to know who acts, and at most once. */
    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<Optional<ActorAuthentication>> source;
        private @Nullable SecurityContext context;
        private boolean empty;

        Deferred(Supplier<Optional<ActorAuthentication>> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var found = source.get();
                empty = found.isEmpty();
                context = found.<SecurityContext>map(SecurityContextImpl::new)
                        .orElseGet(() ->
                                SecurityContextHolder.getContextHolderStrategy().createEmptyContext());
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return empty;
        }
    }
}
