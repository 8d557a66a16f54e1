package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;

/**
 * Finds the account that a name and a password open. Known and unknown names, open and closed accounts cost the same
 * work and get the same answer.
 */
@Component
class CredentialCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialCheck.class);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final KeyedHash hashes;

    CredentialCheck(AccountStore accounts, Passwords passwords, Throttle throttle, KeyedHash hashes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashes = hashes;
    }

    Account check(Credentials credentials) {
        var name = AccountName.typed(credentials.name());
        var byAccount = new Throttle.Subject(
                hashes.of(
                        KeyedHash.Use.THROTTLED_ACCOUNT,
                        name.map(AccountName::text).orElse(credentials.name())),
                ThrottlePolicy.ACCOUNT);
        var byAddress = new Throttle.Subject(
                hashes.of(KeyedHash.Use.THROTTLED_ADDRESS, credentials.address()), ThrottlePolicy.ADDRESS);
        throttle.begin(byAccount, byAddress).ifPresent(wait -> {
            LOG.warn("sign-in held back seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
        var account = name.flatMap(accounts::named);
        boolean right = passwords.matches(
                credentials.password(), account.map(Account::passwordHash).orElse(null));
        if (!right || account.filter(Account::isOpen).isEmpty()) {
            throw new IdentityException.WrongCredentials();
        }
        throttle.succeeded(byAccount, byAddress);
        renew(account.get(), credentials.password());
        return account.get();
    }

    private void renew(Account account, String password) {
        if (passwords.isOutdated(account.passwordHash())) {
            accounts.replaceHash(account.id(), account.passwordHash(), passwords.hash(password));
        }
    }
}
