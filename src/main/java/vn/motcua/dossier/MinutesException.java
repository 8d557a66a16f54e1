package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.DomainException;

/** What the rules of minutes do not allow. */
public abstract sealed class MinutesException extends DomainException {

    private MinutesException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Time, place, participants or findings are not written. */
    public static final class Incomplete extends MinutesException {

        private final String member;

        public Incomplete(String member) {
            super(Kind.BAD_INPUT, "dossier.minutes.incomplete-" + member);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** The stage is completed with minutes, and there are none yet. */
    public static final class Missing extends MinutesException {
        public Missing(String stage) {
            super(Kind.CONFLICT, "dossier.minutes.missing", stage);
        }
    }

    /** The minutes of this round are written; they are not changed. */
    public static final class WrittenBefore extends MinutesException {
        public WrittenBefore() {
            super(Kind.CONFLICT, "dossier.minutes.written-before");
        }
    }

    /** The stage brings no minutes forth. */
    public static final class NotHere extends MinutesException {
        public NotHere(String stage) {
            super(Kind.CONFLICT, "dossier.minutes.not-here", stage);
        }
    }
}
