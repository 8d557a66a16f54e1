package vn.motcua.identity.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;

/**
 * The actor of one request, in the form Spring Security passes around. Made anew for each request and kept nowhere: the
 * session holds two ids only.
 *
 * @param account whose session or token this is; absent for a token, whose actor says it
 * @param actor a guest while an officer still has to choose a post
 */
record ActorAuthentication(@Nullable AccountId account, Actor actor) implements Authentication {

    /** May use what is not public. */
    static final String ACTING = "ACTING";

    /** Has signed in and must choose a post before anything else. */
    static final String CHOOSING = "CHOOSING";

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(actor instanceof Guest ? CHOOSING : ACTING));
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new UnsupportedOperationException("An actor does not change within a request.");
    }

    @Override
    public String getName() {
        return account == null ? "token" : account.toString();
    }
}
