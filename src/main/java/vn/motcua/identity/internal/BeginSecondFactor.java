package vn.motcua.identity.internal;

import vn.motcua.identity.AccountId;
import vn.motcua.shared.UseCase;

/**
 * An officer ties a telephone to the account. Open to whoever has proved the password of the account; nothing changes
 * until the first code was right.
 */
@UseCase
public class BeginSecondFactor {

    private final SecondFactors factors;

    BeginSecondFactor(SecondFactors factors) {
        this.factors = factors;
    }

    /** Makes the secret that the telephone will hold; one that is confirmed already stays. */
    public void begin(AccountId account) {
        factors.begin(account);
    }
}
