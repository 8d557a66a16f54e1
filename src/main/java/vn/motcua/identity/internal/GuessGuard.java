package vn.motcua.identity.internal;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;

/** Slows down guessing of figures that are printed on papers. */
@Component
public class GuessGuard {

    private static final Logger LOG = LoggerFactory.getLogger(GuessGuard.class);

    private final Throttle throttle;
    private final KeyedHash hashes;

    GuessGuard(Throttle throttle, KeyedHash hashes) {
        this.throttle = throttle;
        this.hashes = hashes;
    }

    /** Looks whether a guess is right, unless too many were wrong just now. */
    public boolean guarded(String subject, String network, BooleanSupplier right) {
        var bySubject = new Throttle.Subject(hashes.of(KeyedHash.Use.THROTTLED_PIN, subject), ThrottlePolicy.ACCOUNT);
        var byNetwork =
                new Throttle.Subject(hashes.of(KeyedHash.Use.THROTTLED_PIN_NETWORK, network), ThrottlePolicy.ADDRESS);
        throttle.begin(bySubject, byNetwork).ifPresent(wait -> {
            LOG.warn("guess of figures held back seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
        if (right.getAsBoolean()) {
            throttle.succeeded(bySubject, byNetwork);
            return true;
        }
        return false;
    }

    /** Counts an act of somebody without an account, unless too many were done just now. */
    public void count(String person, String network) {
        var byPerson = new Throttle.Subject(hashes.of(KeyedHash.Use.GUEST_ACT, person), ThrottlePolicy.ACCOUNT);
        var byNetwork =
                new Throttle.Subject(hashes.of(KeyedHash.Use.GUEST_ACT_NETWORK, network), ThrottlePolicy.ADDRESS);
        throttle.begin(byPerson, byNetwork).ifPresent(wait -> {
            LOG.warn("act of a guest held back seconds={}", wait.toSeconds());
            throw new IdentityException.SlowDown(wait);
        });
    }
}
