package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.forms.FieldError;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.FieldFault;

/** What the rules of a dossier do not allow. */
public abstract sealed class DossierException extends DomainException {

    private DossierException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No such dossier, or one of somebody else: the two look alike. */
    public static final class UnknownNumber extends DossierException {
        public UnknownNumber() {
            super(Kind.NOT_FOUND, "dossier.unknown-number");
        }
    }

    /** Number and figures of the slip do not belong together; says no more, so that nobody learns which numbers exist. */
    public static final class WrongPin extends DossierException {
        public WrongPin() {
            super(Kind.BAD_INPUT, "dossier.wrong-pin");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("pin");
        }
    }

    /** The dossier belongs to another account. */
    public static final class ClaimedBefore extends DossierException {
        public ClaimedBefore() {
            super(Kind.FORBIDDEN, "dossier.claimed-before");
        }
    }

    /** No such draft, or one of somebody else. */
    public static final class UnknownDraft extends DossierException {
        public UnknownDraft() {
            super(Kind.NOT_FOUND, "dossier.unknown-draft");
        }
    }

    /** The paper does not exist (yet). */
    public static final class NoSuchPaper extends DossierException {
        public NoSuchPaper() {
            super(Kind.NOT_FOUND, "dossier.no-such-paper");
        }
    }

    /** A part of the register begins after it ends, or is longer than a year. */
    public static final class LedgerPeriodWrong extends DossierException {
        public LedgerPeriodWrong() {
            super(Kind.BAD_INPUT, "dossier.ledger-period");
        }
    }

    /** More lines of the register than go on paper at once. Argument: how many do. */
    public static final class LedgerTooLong extends DossierException {
        public LedgerTooLong(int most) {
            super(Kind.BAD_INPUT, "dossier.ledger-too-long", most);
        }
    }

    /** The act does not follow from the state the dossier is in. */
    public static final class NotNow extends DossierException {
        public NotNow(DossierState state, DossierAction action) {
            super(Kind.CONFLICT, "dossier.not-now", state.name(), action.name());
        }
    }

    /** The answers as they were corrected belong to another office than the dossier does. */
    public static final class OtherOffice extends DossierException {
        public OtherOffice(String office) {
            super(Kind.CONFLICT, "dossier.other-office", office);
        }
    }

    /** A rating without one of the three faces. */
    public static final class RatingMissing extends DossierException {
        public RatingMissing() {
            super(Kind.BAD_INPUT, "dossier.rating-missing");
        }
    }

    /** A dossier is rated once an office has decided about it. */
    public static final class NotOver extends DossierException {
        public NotOver() {
            super(Kind.CONFLICT, "dossier.not-over");
        }
    }

    /** A dossier is rated once (I13). */
    public static final class RatedBefore extends DossierException {
        public RatedBefore() {
            super(Kind.CONFLICT, "dossier.rated-before");
        }
    }

    /** A letter without words. */
    public static final class LetterEmpty extends DossierException {
        public LetterEmpty() {
            super(Kind.BAD_INPUT, "dossier.letter-empty");
        }
    }

    /** More letters of an owner in one day than anybody reads. */
    public static final class TooManyLetters extends DossierException {
        public TooManyLetters(int most) {
            super(Kind.CONFLICT, "dossier.too-many-letters", most);
        }
    }

    /** Its owner has corrected the dossier since the counter looked at it. */
    public static final class CorrectedMeanwhile extends DossierException {
        public CorrectedMeanwhile() {
            super(Kind.CONFLICT, "dossier.corrected-meanwhile");
        }
    }

    /** Somebody changed the same thing first. */
    public static final class ChangedMeanwhile extends DossierException {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT, "dossier.changed-meanwhile");
        }
    }

    /** Not a stage that is open in one of this officer's posts. */
    public static final class NotYourStage extends DossierException {
        public NotYourStage(String stageName) {
            super(Kind.FORBIDDEN, "dossier.not-your-stage", stageName);
        }
    }

    /** A supplement after appraisal later than three working days after reception. */
    public static final class SupplementTooLate extends DossierException {
        public SupplementTooLate(String lastDay) {
            super(Kind.CONFLICT, "dossier.supplement-too-late", lastDay);
        }
    }

    /** A request to mend that marks nothing. */
    public static final class SupplementEmpty extends DossierException {
        public SupplementEmpty() {
            super(Kind.BAD_INPUT, "dossier.supplement-empty");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("marks");
        }
    }

    /** A mark that does not say what is wrong and how to mend it, or marks what the form does not ask. */
    public static final class SupplementUnclear extends DossierException {

        private final String field;

        public SupplementUnclear(String field, String label) {
            super(Kind.BAD_INPUT, "dossier.supplement-unclear", label);
            this.field = field;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(field);
        }
    }

    /** A second request at the same step without saying why. */
    public static final class SupplementReasonMissing extends DossierException {
        public SupplementReasonMissing() {
            super(Kind.BAD_INPUT, "dossier.supplement-reason-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("reason");
        }
    }

    /** The last day to wait for is not after today, or more than a year away. */
    public static final class SupplementDay extends DossierException {
        public SupplementDay() {
            super(Kind.BAD_INPUT, "dossier.supplement-day");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("answerBy");
        }
    }

    /** Marked places that still are as they were. */
    public static final class SupplementLeft extends DossierException {
        public SupplementLeft(List<String> labels) {
            super(Kind.BAD_INPUT, "dossier.supplement-left", String.join("; ", labels));
        }
    }

    /** A second appointment after the only one the decree allows. */
    public static final class ReappointedBefore extends DossierException {
        public ReappointedBefore() {
            super(Kind.CONFLICT, "dossier.reappointed-before");
        }
    }

    /** A new appointment that is not after the one it replaces and after today. */
    public static final class AppointmentNotLater extends DossierException {
        public AppointmentNotLater(String appointed) {
            super(Kind.BAD_INPUT, "dossier.appointment-not-later", appointed);
        }

        @Override
        public Optional<String> member() {
            return Optional.of("day");
        }
    }

    /** A result is handed to somebody whose name is written down. */
    public static final class ReceiverMissing extends DossierException {
        public ReceiverMissing() {
            super(Kind.BAD_INPUT, "dossier.receiver-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("receiver");
        }
    }

    /** Something that an act of law must say is missing or cannot be read. */
    public static final class ActIncomplete extends DossierException {

        private final String member;

        /**
         * @param what ending of the message key
         * @param member which member of the request it is about
         */
        public ActIncomplete(String what, String member) {
            super(Kind.BAD_INPUT, "dossier.acts." + what);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** What an act of law needs before it has not happened yet, or a day has to pass first. */
    public static final class NotYet extends DossierException {

        /**
         * @param what ending of the message key
         * @param day from which on it may be done
         */
        public NotYet(String what, String day) {
            super(Kind.CONFLICT, "dossier.acts." + what, day);
        }
    }

    /** The procedure takes no dossier here. */
    public static final class NotFileable extends DossierException {
        public NotFileable(String procedure) {
            super(Kind.BAD_INPUT, "dossier.not-fileable", procedure);
        }
    }

    /** A request of the API lacks what it is about. */
    public static final class MemberMissing extends DossierException {

        private final String member;

        public MemberMissing(String member) {
            super(Kind.BAD_INPUT, "dossier.member-missing", member);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** A text is longer than anybody would write there. */
    public static final class TooLong extends DossierException {

        private final String member;

        public TooLong(String member, int most) {
            super(Kind.BAD_INPUT, "dossier.too-long", Integer.toString(most));
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** An idempotency key that is empty, longer than 200 signs, or not of plain signs. */
    public static final class KeyNotUsable extends DossierException {
        public KeyNotUsable() {
            super(Kind.BAD_INPUT, "dossier.key-not-usable");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("Idempotency-Key");
        }
    }

    /** The procedure has no form to fill in here yet. */
    public static final class NoOnlineForm extends DossierException {
        public NoOnlineForm(String procedure) {
            super(Kind.NOT_FOUND, "dossier.no-online-form", procedure);
        }
    }

    /** The channel word of the API is none of ours. */
    public static final class UnknownChannel extends DossierException {
        public UnknownChannel(String channel) {
            super(Kind.BAD_INPUT, "dossier.unknown-channel", channel);
        }

        @Override
        public Optional<String> member() {
            return Optional.of("channel");
        }
    }

    /** The place of registration in the answers names no unit in force. */
    public static final class NoReceivingUnit extends DossierException {
        public NoReceivingUnit() {
            super(Kind.BAD_INPUT, "dossier.no-receiving-unit");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("registerAt");
        }
    }

    /** The same idempotency key came with another content. */
    public static final class KeyUsedOtherwise extends DossierException {
        public KeyUsedOtherwise() {
            super(Kind.CONFLICT, "dossier.key-used-otherwise");
        }
    }

    /** Answers are missing or wrong. */
    public static final class AnswersIncomplete extends DossierException {

        private final transient List<FieldError> errors;

        public AnswersIncomplete(List<FieldError> errors) {
            super(Kind.BAD_INPUT, "dossier.answers-incomplete", Integer.toString(errors.size()));
            this.errors = List.copyOf(errors);
        }

        @Override
        public List<FieldFault> fieldFaults() {
            return errors.stream()
                    .map(error -> new FieldFault(
                            error.field(), error.message().vi(), error.message().en()))
                    .toList();
        }

        /** What to mend, in the order of the form. */
        public List<FieldError> errors() {
            return errors;
        }
    }

    /** A search of an office needs a few letters, and not a whole page. */
    public static final class SearchTooShort extends DossierException {
        public SearchTooShort(int shortest, int longest) {
            super(Kind.BAD_INPUT, "dossier.search-too-short", shortest, longest);
        }
    }
}
