package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;

/** Who stands inside the door, and who stands before it with the right password. */
@Component
class Doorstep {

    private final RequestActor current;
    private final SignInSessions sessions;

    Doorstep(RequestActor current, SignInSessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    Optional<AccountId> signedIn() {
        return current.account();
    }

    /** Whose password was right while the second factor is still to be shown or tied. */
    Optional<AccountId> waiting(HttpServletRequest request) {
        return sessions.waiting(request);
    }
}
