package vn.motcua.identity.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;

/**
 * Holds back whoever has codes sent or guesses them, by address and by network. Counts before it is known whether the
 * address belongs to anybody, so that what it says is the same for both.
 */
@Component
class CodeThrottle {

    private static final Logger LOG = LoggerFactory.getLogger(CodeThrottle.class);

    /** Three messages at once, then ever slower: an address is not flooded by whoever knows it. */
    private static final ThrottlePolicy SENT_TO =
            new ThrottlePolicy(3, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(12));

    /** Wider: a counter helps many people in a morning. */
    private static final ThrottlePolicy SENT_BY =
            new ThrottlePolicy(40, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1));

    private final Throttle throttle;
    private final KeyedHash hashes;

    CodeThrottle(Throttle throttle, KeyedHash hashes) {
        this.throttle = throttle;
        this.hashes = hashes;
    }

    /**
     * Counts a message that is about to be sent.
     *
     * @throws IdentityException.AskLater if too many were
     */
    void sending(ContactAddress address, String network) {
        throttle.begin(
                        subject(KeyedHash.Use.CODES_SENT_TO, address.text(), SENT_TO),
                        subject(KeyedHash.Use.CODES_SENT_BY, network, SENT_BY))
                .ifPresent(wait -> {
                    LOG.warn("code held back seconds={}", wait.toSeconds());
                    throw new IdentityException.AskLater(wait);
                });
    }

    /**
     * Counts a code that is about to be compared.
     *
     * @throws IdentityException.TryLater if too many were wrong
     */
    void comparing(ContactAddress address, String network) {
        throttle.begin(comparedFor(address), comparedBy(network)).ifPresent(wait -> {
            LOG.warn("code not compared seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
    }

    /** Takes the count back. */
    void wasRight(ContactAddress address, String network) {
        throttle.succeeded(comparedFor(address), comparedBy(network));
    }

    private Throttle.Subject comparedFor(ContactAddress address) {
        return subject(KeyedHash.Use.CODES_FOR, address.text(), ThrottlePolicy.ACCOUNT);
    }

    private Throttle.Subject comparedBy(String network) {
        return subject(KeyedHash.Use.CODES_BY, network, ThrottlePolicy.ADDRESS);
    }

    private Throttle.Subject subject(KeyedHash.Use use, String value, ThrottlePolicy policy) {
        return new Throttle.Subject(hashes.of(use, value), policy);
    }
}
