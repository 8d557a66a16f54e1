package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** An officer unties the telephone, for example to tie another one. Open to whoever can still show a code. */
@UseCase
public class DropSecondFactor {

    private static final Logger LOG = LoggerFactory.getLogger(DropSecondFactor.class);

    private final SecondFactors factors;
    private final FactorThrottle throttle;

    DropSecondFactor(SecondFactors factors, FactorThrottle throttle) {
        this.factors = factors;
        this.throttle = throttle;
    }

    /**
     * Switches the factor off. Where officers must have one, the next sign-in asks for another.
     *
     * @throws IdentityException.FactorWrong if the code is not right
     */
    public void drop(AccountId account, String typed, String network) {
        throttle.guard(account, network, () -> factors.prove(account, typed));
        factors.remove(account);
        LOG.info("second factor off account={}", account);
    }
}
