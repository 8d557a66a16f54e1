package vn.motcua.identity;

import java.time.Duration;
import java.util.List;
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

    /** Too much from this name or address: what is asked is not looked at yet. */
    public abstract static sealed class HeldBack extends IdentityException {

        private final long seconds;

        private HeldBack(String what, long seconds) {
            super(
                    Kind.TOO_MANY,
                    "identity." + what + (seconds < 120 ? "-seconds" : "-minutes"),
                    seconds < 120 ? seconds : (seconds + 59) / 60);
            this.seconds = seconds;
        }

        /** From now until the next try is heard: whole seconds, at least one. */
        public Duration waitingTime() {
            return Duration.ofSeconds(seconds);
        }

        private static long seconds(Duration wait) {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }

    /** Too many wrong passwords or codes for this name or from this address. */
    public static final class TryLater extends HeldBack {
        /** Says how long from now until the next try is heard. */
        public TryLater(Duration wait) {
            super("try-later", HeldBack.seconds(wait));
        }
    }

    /** Too many codes were asked for this address or from this network. */
    public static final class AskLater extends HeldBack {
        /** Says how long from now until another one is sent. */
        public AskLater(Duration wait) {
            super("ask-later", HeldBack.seconds(wait));
        }
    }

    /** Too many invitations went to this address or from this account. */
    public static final class InviteLater extends HeldBack {
        /** Says how long from now until another one is sent. */
        public InviteLater(Duration wait) {
            super("mandate.invite-later", HeldBack.seconds(wait));
        }
    }

    /** Too many acts without an account from this person or this network. */
    public static final class SlowDown extends HeldBack {
        /** Says how long from now until the next one is taken. */
        public SlowDown(Duration wait) {
            super("slow-down", HeldBack.seconds(wait));
        }
    }

    /** What was typed is neither a Vietnamese mobile number nor an e-mail address. */
    public static final class AddressUnreadable extends IdentityException {
        public AddressUnreadable() {
            super(Kind.BAD_INPUT, "identity.address-unreadable");
        }
    }

    /** This installation sends no messages that way. */
    public static final class ChannelNotOffered extends IdentityException {
        public ChannelNotOffered(boolean sms) {
            super(Kind.BAD_INPUT, sms ? "identity.sms-not-offered" : "identity.email-not-offered");
        }
    }

    /** This browser asked for no code, or so long ago that it is forgotten. */
    public static final class NothingAsked extends IdentityException {
        public NothingAsked() {
            super(Kind.NOT_FOUND, "identity.nothing-asked");
        }
    }

    /** Not the code that was sent. */
    public static final class CodeWrong extends IdentityException {
        public CodeWrong(int left) {
            super(Kind.BAD_INPUT, "identity.code-wrong", left);
        }
    }

    /** The code was tried too often or is too old: another one must be sent. */
    public static final class CodeEnded extends IdentityException {
        public CodeEnded() {
            super(Kind.BAD_INPUT, "identity.code-ended");
        }
    }

    /** What was typed cannot be a person's name. */
    public static final class NameUnreadable extends IdentityException {
        public NameUnreadable() {
            super(Kind.BAD_INPUT, "identity.name-unreadable");
        }
    }

    /** Not twelve digits. */
    public static final class PersonalIdUnreadable extends IdentityException {
        public PersonalIdUnreadable() {
            super(Kind.BAD_INPUT, "identity.personal-id-unreadable");
        }
    }

    /** Whoever is signed in was asked for the password once more and gave another. */
    public static final class PasswordWrong extends IdentityException {
        public PasswordWrong() {
            super(Kind.BAD_INPUT, "identity.password-wrong");
        }
    }

    /** Not a code of the telephone that is tied to the account, or one that was used before. */
    public static final class FactorWrong extends IdentityException {
        public FactorWrong() {
            super(Kind.BAD_INPUT, "identity.factor-wrong");
        }
    }

    /** A program signed in without the code of the account's second factor. */
    public static final class FactorNeeded extends IdentityException {
        public FactorNeeded() {
            super(Kind.UNAUTHENTICATED, "identity.factor-needed");
        }
    }

    /** Officers must have a second factor here, and this one has none yet. */
    public static final class FactorNotTied extends IdentityException {
        public FactorNotTied() {
            super(Kind.FORBIDDEN, "identity.factor-not-tied");
        }
    }

    /** The new password is shorter than asked. */
    public static final class PasswordTooShort extends IdentityException {
        public PasswordTooShort(int shortest) {
            super(Kind.BAD_INPUT, "identity.password-too-short", shortest);
        }
    }

    /** The new password is longer than can be taken. */
    public static final class PasswordTooLong extends IdentityException {
        public PasswordTooLong(int longest) {
            super(Kind.BAD_INPUT, "identity.password-too-long", longest);
        }
    }

    /** The new password is one that is tried first by whoever guesses. */
    public static final class PasswordTooCommon extends IdentityException {
        public PasswordTooCommon() {
            super(Kind.BAD_INPUT, "identity.password-too-common");
        }
    }

    /** The address got an account between the code and the password; whoever learns it has proved the address. */
    public static final class AlreadyRegistered extends IdentityException {
        public AlreadyRegistered() {
            super(Kind.CONFLICT, "identity.already-registered");
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

    /** What was said about a mandate cannot be kept as it stands. */
    public static final class MandateUnclear extends IdentityException {

        private final transient List<Place> places;

        /** Names every place to mend. */
        public MandateUnclear(List<Place> places) {
            super(Kind.BAD_INPUT, "identity.mandate.unclear", places.size());
            this.places = List.copyOf(places);
        }

        public List<Place> places() {
            return places;
        }

        /** One place to mend: a field of the form and the key of the sentence. */
        public record Place(String field, String key) {}
    }

    /** No such mandate or organisation, or one of somebody else: the two look alike. */
    public static final class MandateUnknown extends IdentityException {
        public MandateUnknown() {
            super(Kind.NOT_FOUND, "identity.mandate-unknown");
        }
    }

    /** The mandate was ended, or its last day is over. */
    public static final class MandateEnded extends IdentityException {
        public MandateEnded() {
            super(Kind.CONFLICT, "identity.mandate-ended");
        }
    }

    /** Only who heads an organisation says who else represents it. */
    public static final class NotHead extends IdentityException {
        public NotHead() {
            super(Kind.FORBIDDEN, "identity.mandate.not-head");
        }
    }

    /** Not a code of an invitation that can still be accepted. */
    public static final class InvitationWrong extends IdentityException {
        public InvitationWrong() {
            super(Kind.BAD_INPUT, "identity.mandate.code-wrong");
        }
    }

    /** Whoever accepts represents that organisation already. */
    public static final class RepresentsAlready extends IdentityException {
        public RepresentsAlready() {
            super(Kind.CONFLICT, "identity.mandate.there-already");
        }
    }
}
