package vn.motcua.identity.internal;

import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** Somebody has forgotten the password. Open to everybody, so no permission is asked. */
@UseCase
public class BeginRecovery {

    private final OfferedAddresses addresses;
    private final CodeThrottle throttle;
    private final CodeDesk desk;

    BeginRecovery(OfferedAddresses addresses, CodeThrottle throttle, CodeDesk desk) {
        this.addresses = addresses;
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Sends a code; to an address that has no account, a message that says so instead. The answer here is the same.
     *
     * @param target page to go on to afterwards, or empty
     * @throws IdentityException.AddressUnreadable if nothing can be sent to what was typed
     * @throws IdentityException.AskLater after too many messages to the address or from the network
     */
    public void begin(String typed, Asker asker, String target) {
        var address = addresses.typed(typed);
        throttle.sending(address, asker.network());
        desk.open(CodePurpose.RECOVER, address, asker, null, target);
    }
}
