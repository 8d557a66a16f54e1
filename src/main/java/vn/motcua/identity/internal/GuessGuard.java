package vn.motcua.identity.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;

/** Slows down guessing of figures that are printed on papers. */
@Component
public class GuessGuard {

    private static final Logger LOG = LoggerFactory.getLogger(GuessGuard.class);

    /** People mistype long numbers, and a village shares a network. */
    private static final ThrottlePolicy LOOKUPS =
            new ThrottlePolicy(60, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofHours(1));

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

    /**
     * Looks something up by its number. What is there costs nothing; after too many numbers that are not, nothing is
     * answered for a while, whether it is there or not.
     */
    public <T> Optional<T> lookedUp(String network, Supplier<Optional<T>> query) {
        var byNetwork = new Throttle.Subject(hashes.of(KeyedHash.Use.LOOKUPS_FROM, network), LOOKUPS);
        throttle.waits(byNetwork).ifPresent(wait -> {
            LOG.warn("look by number held back seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
        var found = query.get();
        if (found.isEmpty()) {
            throttle.failed(byNetwork);
        }
        return found;
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
