package vn.motcua.identity.internal;

import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** Somebody brings a code back. Open to everybody who asked for one in this browser. */
@UseCase
public class ConfirmCode {

    private final CodeThrottle throttle;
    private final CodeDesk desk;

    ConfirmCode(CodeThrottle throttle, CodeDesk desk) {
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Compares the code; a code that was right once stays confirmed.
     *
     * @param typed the six digits, spaces between them allowed
     * @throws IdentityException.CodeWrong with the number of tries that are left
     * @throws IdentityException.CodeEnded after five wrong tries or ten minutes: another one must be sent
     * @throws IdentityException.NothingAsked if this browser asked for none, or an hour ago
     * @throws IdentityException.TryLater after too many wrong codes for the address or from the network
     */
    public void confirm(CodePurpose purpose, Asker asker, String typed) {
        var request = desk.find(purpose, asker).orElseThrow(IdentityException.NothingAsked::new);
        if (request.confirmed()) {
            return;
        }
        throttle.comparing(request.address(), asker.network());
        desk.compare(purpose, asker, typed.replaceAll("\\s", ""));
        throttle.wasRight(request.address(), asker.network());
    }
}
