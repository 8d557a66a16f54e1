package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;

/** Holds back whoever guesses second factors, by account and by network. */
@Component
class FactorThrottle {

    private static final Logger LOG = LoggerFactory.getLogger(FactorThrottle.class);

    private final Throttle throttle;
    private final KeyedHash hashes;

    FactorThrottle(Throttle throttle, KeyedHash hashes) {
        this.throttle = throttle;
        this.hashes = hashes;
    }

    /**
     * Does what compares a code; a wrong one stays counted.
     *
     * @throws IdentityException.TryLater if too many were wrong
     */
    void guard(AccountId account, String network, Runnable comparison) {
        var byAccount =
                new Throttle.Subject(hashes.of(KeyedHash.Use.FACTORS_FOR, account.toString()), ThrottlePolicy.ACCOUNT);
        var byNetwork = new Throttle.Subject(hashes.of(KeyedHash.Use.CODES_BY, network), ThrottlePolicy.ADDRESS);
        throttle.begin(byAccount, byNetwork).ifPresent(wait -> {
            LOG.warn("second factor held back seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
        comparison.run();
        throttle.succeeded(byAccount, byNetwork);
    }
}
