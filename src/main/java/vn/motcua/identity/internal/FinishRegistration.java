package vn.motcua.identity.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** A confirmed address, a name and a password make an account. Open to whoever has confirmed the address. */
@UseCase
public class FinishRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(FinishRegistration.class);

    private final AccountDesk desk;
    private final Passwords passwords;
    private final PasswordRules rules;

    FinishRegistration(AccountDesk desk, Passwords passwords, PasswordRules rules) {
        this.desk = desk;
        this.passwords = passwords;
        this.rules = rules;
    }

    /**
     * Checks the new password and opens the account; the session is for the caller to begin.
     *
     * @throws IdentityException.NothingAsked if no address was confirmed in this browser within the hour
     * @throws IdentityException.AlreadyRegistered if the address got an account in the meantime
     * @throws IdentityException.PasswordTooShort and its like if the password will not do
     */
    public Entered finish(Asker asker, String password) {
        var request = desk.find(asker, CodePurpose.REGISTER).orElseThrow(IdentityException.NothingAsked::new);
        rules.check(password, List.of(request.address()));
        var entered = register(asker, passwords.hash(password));
        LOG.info("register account={}", entered.account());
        return entered;
    }

    /** Of two browsers that proved the same address at the same moment one comes second. */
    private Entered register(Asker asker, String passwordHash) {
        try {
            return desk.register(asker, passwordHash);
        } catch (DuplicateKeyException second) {
            throw new IdentityException.AlreadyRegistered();
        }
    }
}
