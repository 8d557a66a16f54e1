package vn.motcua.identity.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Post;
import vn.motcua.shared.UseCase;

/** Somebody signs in with a name and a password. Open to everybody, so no permission is asked. */
@UseCase
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final CredentialCheck check;
    private final Actors actors;
    private final AccountRecord record;
    private final SecondFactors factors;

    SignIn(CredentialCheck check, Actors actors, AccountRecord record, SecondFactors factors) {
        this.factors = factors;
        this.check = check;
        this.actors = actors;
        this.record = record;
    }

    /**
     * Checks the credentials; the session is for the caller to begin.
     *
     * @throws IdentityException.WrongCredentials without saying which of the two is wrong
     * @throws IdentityException.TryLater after too many wrong tries
     * @throws IdentityException.NoPost for an officer who holds no post today
     */
    public SignedIn signIn(Credentials credentials) {
        var account = check.check(credentials);
        var posts = actors.posts(account.id());
        if (account.kind() == Account.Kind.OFFICER && posts.isEmpty()) {
            throw new IdentityException.NoPost();
        }
        var next = next(account);
        if (next == Next.IN) {
            record.act("identity.sign-in", account.id(), posts);
            LOG.info("signed in account={} kind={}", account.id(), account.kind());
        }
        return new SignedIn(account.id(), posts, next);
    }

    private Next next(Account account) {
        if (factors.isOn(account.id())) {
            return Next.PROVE;
        }
        return account.kind() == Account.Kind.OFFICER && factors.isRequired() ? Next.ENROL : Next.IN;
    }

    /**
     * Whose password was right.
     *
     * @param posts the officer's posts of the day; empty for a citizen
     * @param next what is still to be shown
     */
    public record SignedIn(AccountId account, List<Post> posts, Next next) {

        public SignedIn {
            posts = List.copyOf(posts);
        }
    }

    /** What follows the password. */
    public enum Next {
        /** Nothing. */
        IN,
        /** The code of the second factor. */
        PROVE,
        /** Officers must have a second factor here and this one has none: first tie a telephone. */
        ENROL
    }
}
