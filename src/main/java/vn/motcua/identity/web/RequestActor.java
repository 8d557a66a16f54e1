package vn.motcua.identity.web;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.Guest;

/** The actor whom the session or the token of this request names. */
@Component
class RequestActor implements CurrentActor {

    @Override
    public Actor get() {
        return authentication().map(ActorAuthentication::actor).orElseGet(Guest::new);
    }

    /** The account behind the session, also while its officer has not chosen a post yet. */
    Optional<AccountId> account() {
        return authentication().map(ActorAuthentication::account);
    }

    /** Whether somebody has signed in who must choose a post before anything else. */
    boolean mustChoosePost() {
        return authentication()
                .filter(signedIn -> signedIn.actor() instanceof Guest)
                .isPresent();
    }

    private static Optional<ActorAuthentication> authentication() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
