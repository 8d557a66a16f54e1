package vn.motcua.identity.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;

/**
 * Finds the account that a name and a password open. Known and unknown names, open and closed accounts cost the same
 * work and get the same answer.
 */
@Component
class CredentialCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialCheck.class);

    private final AccountStore accounts;
    private final ContactStore contacts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final KeyedHash hashes;

    CredentialCheck(
            AccountStore accounts, ContactStore contacts, Passwords passwords, Throttle throttle, KeyedHash hashes) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashes = hashes;
    }

    /** The account of that name, verified number or verified e-mail address. */
    Account check(Credentials credentials) {
        var contact = ContactAddress.typed(credentials.name());
        var name = AccountName.typed(credentials.name());
        var throttled = contact.map(ContactAddress::text)
                .or(() -> name.map(AccountName::text))
                .orElse(credentials.name());
        return compare(
                throttled,
                () -> contact.flatMap(contacts::ownerOf).flatMap(accounts::of).or(() -> name.flatMap(accounts::named)),
                credentials);
    }

    /** Asks whoever is signed in for the password once more. */
    void again(AccountId account, String password, String network) {
        try {
            compare(account.toString(), () -> accounts.of(account), new Credentials("", password, network));
        } catch (IdentityException.WrongCredentials wrong) {
            throw new IdentityException.PasswordWrong();
        }
    }

    private Account compare(String throttled, Supplier<Optional<Account>> source, Credentials credentials) {
        var byAccount =
                new Throttle.Subject(hashes.of(KeyedHash.Use.THROTTLED_ACCOUNT, throttled), ThrottlePolicy.ACCOUNT);
        var byAddress = new Throttle.Subject(
                hashes.of(KeyedHash.Use.THROTTLED_ADDRESS, credentials.address()), ThrottlePolicy.ADDRESS);
        throttle.begin(byAccount, byAddress).ifPresent(wait -> {
            LOG.warn("sign-in held back seconds={}", wait.toSeconds());
            throw new IdentityException.TryLater(wait);
        });
        var account = source.get();
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
