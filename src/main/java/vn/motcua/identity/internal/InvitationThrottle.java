package vn.motcua.identity.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;

/** Holds back whoever floods an address with invitations or guesses their codes. */
@Component
class InvitationThrottle {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationThrottle.class);

    /** Three at once, then ever slower. */
    private static final ThrottlePolicy SENT_TO =
            new ThrottlePolicy(3, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(12));

    /** One account invites the people of its organisations, not a village. */
    private static final ThrottlePolicy SENT_BY =
            new ThrottlePolicy(20, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(12));

    private final Throttle throttle;
    private final KeyedHash hashes;

    InvitationThrottle(Throttle throttle, KeyedHash hashes) {
        this.throttle = throttle;
        this.hashes = hashes;
    }

    /**
     * Counts an invitation that is about to be sent.
     *
     * @throws IdentityException.InviteLater if too many were
     */
    void sending(ContactAddress address, AccountId by) {
        throttle.begin(
                        subject(KeyedHash.Use.INVITATIONS_SENT_TO, address.text(), SENT_TO),
                        subject(KeyedHash.Use.INVITATIONS_SENT_BY, by.toString(), SENT_BY))
                .ifPresent(wait -> {
                    LOG.warn("invitation held back account={} seconds={}", by, wait.toSeconds());
                    throw new IdentityException.InviteLater(wait);
                });
    }

    /**
     * Counts a code that is about to be compared.
     *
     * @throws IdentityException.TryLater if too many were wrong
     */
    void comparing(AccountId by, String network) {
        throttle.begin(triedBy(by), triedFrom(network)).ifPresent(wait -> {
            LOG.warn("invitation code not compared account={} seconds={}", by, wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
    }

    /** Takes the count back. */
    void wasRight(AccountId by, String network) {
        throttle.succeeded(triedBy(by), triedFrom(network));
    }

    private Throttle.Subject triedBy(AccountId account) {
        return subject(KeyedHash.Use.INVITATIONS_TRIED_BY, account.toString(), ThrottlePolicy.ACCOUNT);
    }

    private Throttle.Subject triedFrom(String network) {
        return subject(KeyedHash.Use.INVITATIONS_TRIED_FROM, network, ThrottlePolicy.ADDRESS);
    }

    private Throttle.Subject subject(KeyedHash.Use use, String value, ThrottlePolicy policy) {
        return new Throttle.Subject(hashes.of(use, value), policy);
    }
}
