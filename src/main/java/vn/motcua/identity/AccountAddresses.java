package vn.motcua.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.VerifiedAddresses;
import vn.motcua.notification.Recipient;

/** Where the holder of an account can be told something. */
@Component
public class AccountAddresses {

    private final VerifiedAddresses addresses;

    AccountAddresses(VerifiedAddresses addresses) {
        this.addresses = addresses;
    }

    /** Verified addresses of the account that this installation can reach; none where there is none. */
    public List<Recipient> of(AccountId account) {
        return addresses.of(account);
    }
}
