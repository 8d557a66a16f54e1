package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.DomainException;

/** What the rules of asking other agencies do not allow (NĐ 61/2018/NĐ-CP article 19.5). */
public abstract sealed class ConsultationException extends DomainException {

    private ConsultationException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** A request that is not clear in one member. */
    public abstract static sealed class AtMember extends ConsultationException {

        private final String member;

        private AtMember(String member, String code, Object... arguments) {
            super(Kind.BAD_INPUT, code, arguments);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** Nobody is asked. */
    public static final class NobodyAsked extends AtMember {
        public NobodyAsked() {
            super("agencies", "dossier.consult.nobody-asked");
        }
    }

    /** No such unit today, or the one that asks. */
    public static final class AgencyUnknown extends AtMember {
        public AgencyUnknown() {
            super("agencies", "dossier.consult.agency-unknown");
        }
    }

    /** Nobody in that unit could answer. */
    public static final class NobodyThere extends AtMember {
        public NobodyThere(String agency) {
            super("agencies", "dossier.consult.nobody-there", agency);
        }
    }

    /** The agency was asked before and has not answered yet. */
    public static final class AskedAlready extends AtMember {
        public AskedAlready(String agency) {
            super("agencies", "dossier.consult.asked-already", agency);
        }
    }

    /** A consultation without a question. */
    public static final class QuestionMissing extends AtMember {
        public QuestionMissing() {
            super("question", "dossier.consult.question-missing");
        }
    }

    /** The last day for an answer is over already, more than a year away, or no day. */
    public static final class DayNotUsable extends AtMember {
        public DayNotUsable() {
            super("answerBy", "dossier.consult.day-not-usable");
        }
    }

    /** How many answers are waited for is none of all, any, none. */
    public static final class WaitForUnknown extends AtMember {
        public WaitForUnknown() {
            super("waitFor", "dossier.consult.wait-for-unknown");
        }
    }

    /** Something is opened to the agency that the route does not let it see, or that the form does not ask. */
    public static final class MayNotSee extends AtMember {
        public MayNotSee(String field) {
            super("sees", "dossier.consult.may-not-see", field);
        }
    }

    /** An answer without a stance. */
    public static final class StanceMissing extends AtMember {
        public StanceMissing() {
            super("stance", "dossier.consult.stance-missing");
        }
    }

    /** An objection without words. */
    public static final class WordsMissing extends AtMember {
        public WordsMissing() {
            super("words", "dossier.consult.words-missing");
        }
    }

    /** A new deadline that does not say why, or is not after the old one. */
    public static final class ExtensionUnclear extends AtMember {
        public ExtensionUnclear(String until) {
            super("reason", "dossier.consult.extension-unclear", until);
        }
    }

    /** Another agency was asked, not this one. */
    public static final class NotAsked extends ConsultationException {
        public NotAsked() {
            super(Kind.FORBIDDEN, "dossier.consult.not-asked");
        }
    }

    /** A deadline is put off once. */
    public static final class ExtendedBefore extends ConsultationException {
        public ExtendedBefore() {
            super(Kind.CONFLICT, "dossier.consult.extended-before");
        }
    }
}
