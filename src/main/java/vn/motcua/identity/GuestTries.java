package vn.motcua.identity;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.GuessGuard;

/**
 * Slows down who acts without an account or guesses what opens something, by what it is about and by network. Counted in
 * transactions of their own: what comes of the act does not undo the count.
 */
@Component
public class GuestTries {

    private final GuessGuard guard;

    GuestTries(GuessGuard guard) {
        this.guard = guard;
    }

    /**
     * Counts an act that is about to be done.
     *
     * @param person whom it is for, for example a telephone number; kept as a keyed hash only
     * @param network where it comes from ({@link ClientNetwork})
     * @throws IdentityException.SlowDown after too many, for a while
     */
    public void count(String person, String network) {
        guard.count(person, network);
    }

    /**
     * Whether a guess is right; wrong ones are counted, the same for subjects that exist and for those that do not.
     *
     * @throws IdentityException.TryLater after too many wrong ones, for a while
     */
    public boolean guessed(String subject, String network, BooleanSupplier right) {
        return guard.guarded(subject, network, right);
    }

    /**
     * Looks up what anybody may ask for by its number: what is there costs nothing, what is not is counted against the
     * network.
     *
     * @throws IdentityException.TryLater after too many that were not there, for a while, whether this one is there or not
     */
    public <T> Optional<T> lookedUp(String network, Supplier<Optional<T>> query) {
        return guard.lookedUp(network, query);
    }
}
