package vn.motcua.identity.internal;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** The telephone's first code switches the second factor on. Open to whoever has proved the password. */
@UseCase
public class ConfirmSecondFactor {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmSecondFactor.class);

    private final SecondFactors factors;
    private final FactorThrottle throttle;

    ConfirmSecondFactor(SecondFactors factors, FactorThrottle throttle) {
        this.factors = factors;
        this.throttle = throttle;
    }

    /**
     * Switches it on.
     *
     * @return ten codes for a lost telephone, readable this once
     * @throws IdentityException.FactorWrong if the code is not the telephone's
     * @throws IdentityException.NothingAsked if no telephone waits to be tied
     */
    public List<String> confirm(AccountId account, String typed, String network) {
        var codes = new ArrayList<String>();
        throttle.guard(account, network, () -> codes.addAll(factors.confirm(account, typed)));
        LOG.info("second factor on account={}", account);
        return List.copyOf(codes);
    }
}
