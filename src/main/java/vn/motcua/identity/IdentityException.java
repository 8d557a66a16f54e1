package vn.motcua.identity;

import java.time.Duration;
import vn.motcua.shared.DomainException;

/** What identity refuses. The sentences stand in messages/identity.properties. */
public abstract sealed class IdentityException extends DomainException {

    private IdentityException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** A guest asked for what needs an account. */
    public static final class NotSignedIn extends IdentityException {
        public NotSignedIn() {
            super(Kind.UNAUTHENTICATED, "identity.not-signed-in");
        }
    }

    /** The actor's post or account does not carry the right, or not in this unit. */
    public static final class NotPermitted extends IdentityException {
        public NotPermitted(Permission permission) {
            super(Kind.FORBIDDEN, "identity.not-permitted", permission.name());
        }
    }

    /** Name and password do not belong together; says no more, so that nobody learns which names exist. */
    public static final class WrongCredentials extends IdentityException {
        public WrongCredentials() {
            super(Kind.UNAUTHENTICATED, "identity.wrong-credentials");
        }
    }

    /** A program asked for a token without a name or without a password. */
    public static final class CredentialsMissing extends IdentityException {
        public CredentialsMissing() {
            super(Kind.BAD_INPUT, "identity.credentials-missing");
        }
    }

    /** Too many wrong passwords for this name or from this address. */
    public static final class TryLater extends IdentityException {

        private final long seconds;

        /** Says how long from now until the next try is heard. */
        public TryLater(Duration wait) {
            this(Math.max(1, wait.plusMillis(999).toSeconds()));
        }

        private TryLater(long seconds) {
            super(
                    Kind.TOO_MANY,
                    seconds < 120 ? "identity.try-later-seconds" : "identity.try-later-minutes",
                    seconds < 120 ? seconds : (seconds + 59) / 60);
            this.seconds = seconds;
        }

        /** From now until the next try is heard: whole seconds, at least one. */
        public Duration waitingTime() {
            return Duration.ofSeconds(seconds);
        }
    }

    /** The form came without its token, or with that of an ended session: it may have been forged. */
    public static final class FormNotOurs extends IdentityException {
        public FormNotOurs() {
            super(Kind.FORBIDDEN, "identity.form-not-ours");
        }
    }

    /** An officer with several posts did not say which one. */
    public static final class PostNeeded extends IdentityException {
        /** Names the posts to choose from, as the API calls them. */
        public PostNeeded(String posts) {
            super(Kind.BAD_INPUT, "identity.post-needed", posts);
        }
    }

    /** The officer does not hold this post on this day. */
    public static final class PostNotHeld extends IdentityException {
        public PostNotHeld() {
            super(Kind.FORBIDDEN, "identity.post-not-held");
        }
    }

    /** An officer whose every post has ended. */
    public static final class NoPost extends IdentityException {
        public NoPost() {
            super(Kind.FORBIDDEN, "identity.no-post");
        }
    }

    /** The bearer token is unknown or has expired. */
    public static final class TokenNotValid extends IdentityException {
        public TokenNotValid() {
            super(Kind.UNAUTHENTICATED, "identity.token-not-valid");
        }
    }
}
