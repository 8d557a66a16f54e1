package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** After the password the code. Open to whoever has proved the password of the account. */
@UseCase
public class ProveSecondFactor {

    private static final Logger LOG = LoggerFactory.getLogger(ProveSecondFactor.class);

    private final SecondFactors factors;
    private final FactorThrottle throttle;
    private final Actors actors;
    private final AccountRecord record;

    ProveSecondFactor(SecondFactors factors, FactorThrottle throttle, Actors actors, AccountRecord record) {
        this.factors = factors;
        this.throttle = throttle;
        this.actors = actors;
        this.record = record;
    }

    /**
     * Takes the code; the session is for the caller to begin.
     *
     * @param typed six digits of the telephone, or one of the codes for a lost one
     * @throws IdentityException.FactorWrong if it is neither, or was used before
     * @throws IdentityException.TryLater after too many wrong ones
     */
    public SignIn.SignedIn prove(AccountId account, String typed, String network) {
        throttle.guard(account, network, () -> factors.prove(account, typed));
        var posts = actors.posts(account);
        record.act("identity.sign-in", account, posts);
        LOG.info("signed in account={} factor=second", account);
        return new SignIn.SignedIn(account, posts, SignIn.Next.IN);
    }
}
