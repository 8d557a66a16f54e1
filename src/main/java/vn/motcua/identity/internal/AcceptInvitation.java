package vn.motcua.identity.internal;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** Whoever was invited enters the code in the own account and represents the organisation from then on. */
@UseCase
public class AcceptInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptInvitation.class);

    private final Representatives representatives;
    private final InvitationThrottle throttle;
    private final InvitationDesk desk;

    AcceptInvitation(Representatives representatives, InvitationThrottle throttle, InvitationDesk desk) {
        this.representatives = representatives;
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Accepts and answers which organisation it is.
     *
     * @param typed the code, however it is grouped
     * @throws IdentityException.InvitationWrong for a wrong, withdrawn, used or old code: all look alike
     * @throws IdentityException.TryLater after too many wrong ones
     */
    public UUID accept(Actor actor, String typed, String network) {
        var account = representatives.citizen(actor).account();
        throttle.comparing(account, network);
        var organisation = desk.accept(account, typed.replaceAll("[\\s.-]", ""));
        throttle.wasRight(account, network);
        LOG.info("invitation accepted account={} organisation={}", account, organisation);
        return organisation;
    }
}
