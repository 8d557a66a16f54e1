package vn.motcua.identity.internal;

import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** The code did not arrive or has ended: another one. Open to everybody who asked for one in this browser. */
@UseCase
public class ResendCode {

    private final CodeThrottle throttle;
    private final CodeDesk desk;

    ResendCode(CodeThrottle throttle, CodeDesk desk) {
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Sends a new code to the same address; the former one ends.
     *
     * @throws IdentityException.NothingAsked if this browser asked for none, or an hour ago
     * @throws IdentityException.AskLater after too many messages to the address or from the network
     */
    public void resend(CodePurpose purpose, Asker asker) {
        var request = desk.find(purpose, asker).orElseThrow(IdentityException.NothingAsked::new);
        if (!request.confirmed()) {
            throttle.sending(request.address(), asker.network());
            desk.sendAgain(purpose, asker);
        }
    }
}
