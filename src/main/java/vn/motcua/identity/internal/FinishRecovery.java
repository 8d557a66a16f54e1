package vn.motcua.identity.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** A new password after a confirmed code; every session and token of the account ends. Open to whoever has confirmed the address. */
@UseCase
public class FinishRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(FinishRecovery.class);

    private final AccountDesk desk;
    private final Passwords passwords;
    private final PasswordRules rules;

    FinishRecovery(AccountDesk desk, Passwords passwords, PasswordRules rules) {
        this.desk = desk;
        this.passwords = passwords;
        this.rules = rules;
    }

    /**
     * Checks the new password and sets it; the session is for the caller to begin.
     *
     * @throws IdentityException.NothingAsked if no address was confirmed in this browser within the hour
     * @throws IdentityException.PasswordTooShort and its like if the password will not do
     */
    public Entered finish(Asker asker, String password) {
        var request = desk.find(asker, CodePurpose.RECOVER).orElseThrow(IdentityException.NothingAsked::new);
        rules.check(password, List.of(request.address()));
        var entered = desk.recover(asker, passwords.hash(password));
        LOG.info("recover account={}", entered.account());
        return entered;
    }
}
