package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.UseCase;

/** An officer with several posts says in which one to act from now on. Open to whoever holds the post. */
@UseCase
public class ChoosePost {

    private static final Logger LOG = LoggerFactory.getLogger(ChoosePost.class);

    private final Actors actors;

    ChoosePost(Actors actors) {
        this.actors = actors;
    }

    /**
     * Confirms the choice.
     *
     * @throws IdentityException.PostNotHeld if the account's officer does not hold the post today
     */
    public Post choose(AccountId account, PostId chosen) {
        var post = actors.posts(account).stream()
                .filter(held -> held.id().equals(chosen))
                .findFirst()
                .orElseThrow(IdentityException.PostNotHeld::new);
        LOG.info("post chosen account={} post={}", account, post.id());
        return post;
    }
}
