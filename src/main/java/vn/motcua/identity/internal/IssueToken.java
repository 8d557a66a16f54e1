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

    IssueToken(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /**
     * Checks the credentials and issues a token for them.
     *
     * @param post name of the post to act in ({@code tuphap.andinh}); needed only from an officer who holds several
     * @throws IdentityException.PostNeeded if such an officer names none
     * @throws IdentityException.PostNotHeld if the officer does not hold the named post today
     */
    public Tokens.IssuedToken issue(Credentials credentials, @Nullable String post) {
        var signedIn = signIn.signIn(credentials);
        var chosen = signedIn.posts().isEmpty() ? null : choose(signedIn.posts(), post);
        LOG.info("token issued account={}", signedIn.account());
        return tokens.issue(signedIn.account(), chosen);
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
