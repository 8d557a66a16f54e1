package vn.motcua.identity.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.UseCase;

/** A program signs in for somebody. Open to everybody who knows a password, so no permission is asked. */
@UseCase
public class IssueToken {

    private static final Logger LOG = LoggerFactory.getLogger(IssueToken.class);

    private final SignIn signIn;
    private final Tokens tokens;
    private final ProveSecondFactor proveSecondFactor;

    IssueToken(SignIn signIn, Tokens tokens, ProveSecondFactor proveSecondFactor) {
        this.proveSecondFactor = proveSecondFactor;
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /**
     * Checks the credentials and issues a token for them.
     *
     * @param post name of the post to act in ({@code tuphap.andinh}); needed only from an officer who holds several
     * @throws IdentityException.PostNeeded if such an officer names none
     * @param code of the second factor; needed only for an account that has one
     * @throws IdentityException.PostNotHeld if the officer does not hold the named post today
     * @throws IdentityException.FactorNeeded if the account has a second factor and no code came along
     * @throws IdentityException.FactorNotTied if officers must have one here and this one has none
     */
    public Tokens.IssuedToken issue(Credentials credentials, @Nullable String post, @Nullable String code) {
        var signedIn = inside(signIn.signIn(credentials), code, credentials.address());
        var chosen = signedIn.posts().isEmpty() ? null : choose(signedIn.posts(), post);
        LOG.info("token issued account={}", signedIn.account());
        return tokens.issue(signedIn.account(), chosen);
    }

    private SignIn.SignedIn inside(SignIn.SignedIn signedIn, @Nullable String code, String network) {
        return switch (signedIn.next()) {
            case IN -> signedIn;
            case ENROL -> throw new IdentityException.FactorNotTied();
            case PROVE -> {
                if (code == null || code.isBlank()) {
                    throw new IdentityException.FactorNeeded();
                }
                yield proveSecondFactor.prove(signedIn.account(), code, network);
            }
        };
    }

    private static PostId choose(List<Post> posts, @Nullable String named) {
        if (named != null) {
            return posts.stream()
                    .filter(post -> post.account().equals(named))
                    .map(Post::id)
                    .findFirst()
                    .orElseThrow(IdentityException.PostNotHeld::new);
        }
        if (posts.size() > 1) {
            throw new IdentityException.PostNeeded(
                    posts.stream().map(Post::account).collect(Collectors.joining(", ")));
        }
        return posts.getFirst().id();
    }
}
