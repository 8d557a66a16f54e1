package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.DomainException;

/** What a counter is told when something cannot be taken in or undone. */
public abstract sealed class CounterException extends DomainException {

    private CounterException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No such intake, or one of another unit: the two look alike. */
    public static final class UnknownIntake extends CounterException {
        public UnknownIntake() {
            super(Kind.NOT_FOUND, "dossier.counter.unknown-intake");
        }
    }

    /** Nobody with that key whom this counter knows. */
    public static final class UnknownPerson extends CounterException {
        public UnknownPerson() {
            super(Kind.NOT_FOUND, "dossier.counter.unknown-person");
        }
    }

    /** Too little to find somebody by. */
    public static final class WordsTooShort extends CounterException {
        public WordsTooShort() {
            super(Kind.BAD_INPUT, "dossier.counter.words-too-short");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("words");
        }
    }

    /** It is not said yet what is asked for. */
    public static final class ProcedureMissing extends CounterException {
        public ProcedureMissing() {
            super(Kind.BAD_INPUT, "dossier.counter.procedure-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("procedure");
        }
    }

    /** Papers that the case needs are not on the counter: the person is guided once and fully. */
    public static final class PapersMissing extends CounterException {
        public PapersMissing(List<String> names) {
            super(Kind.BAD_INPUT, "dossier.counter.papers-missing", String.join("; ", names));
        }

        @Override
        public Optional<String> member() {
            return Optional.of("papers");
        }
    }

    /** A paper without a name, or more of them than a dossier has. */
    public static final class PapersUnclear extends CounterException {
        public PapersUnclear() {
            super(Kind.BAD_INPUT, "dossier.counter.papers-unclear");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("papers");
        }
    }

    /** A reception is undone within minutes only. */
    public static final class UndoTooLate extends CounterException {
        public UndoTooLate(int minutes) {
            super(Kind.CONFLICT, "dossier.counter.undo-too-late", minutes);
        }
    }

    /** What its owner handed in online is not the counter's to take back. */
    public static final class UndoOnline extends CounterException {
        public UndoOnline() {
            super(Kind.CONFLICT, "dossier.counter.undo-online");
        }
    }

    /** An officer has worked on it meanwhile. */
    public static final class UndoWorkBegan extends CounterException {
        public UndoWorkBegan() {
            super(Kind.CONFLICT, "dossier.counter.undo-work-began");
        }
    }

    /** Why it was a mistake is not said. */
    public static final class UndoReasonMissing extends CounterException {
        public UndoReasonMissing() {
            super(Kind.BAD_INPUT, "dossier.counter.undo-reason-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("reason");
        }
    }

    /** Only a dossier that was annulled can be replaced, and once. */
    public static final class NothingToReplace extends CounterException {
        public NothingToReplace() {
            super(Kind.CONFLICT, "dossier.counter.nothing-to-replace");
        }
    }

    /** No amount is published for the procedure, so none can be taken. */
    public static final class NoFee extends CounterException {
        public NoFee() {
            super(Kind.CONFLICT, "dossier.counter.no-fee");
        }
    }

    /** The fee was paid, or its payer is exempt. */
    public static final class FeeTaken extends CounterException {
        public FeeTaken() {
            super(Kind.CONFLICT, "dossier.counter.fee-taken");
        }
    }

    /** Nothing is paid for a dossier that is over. */
    public static final class FeeOver extends CounterException {
        public FeeOver() {
            super(Kind.CONFLICT, "dossier.counter.fee-over");
        }
    }

    /** So many copies or pages nobody pays for. */
    public static final class FeeCount extends CounterException {
        public FeeCount(int most) {
            super(Kind.BAD_INPUT, "dossier.counter.fee-count", most);
        }

        @Override
        public Optional<String> member() {
            return Optional.of("copies");
        }
    }

    /** Why a receipt is cancelled is not said. */
    public static final class CancelReasonMissing extends CounterException {
        public CancelReasonMissing() {
            super(Kind.BAD_INPUT, "dossier.counter.cancel-reason-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("reason");
        }
    }

    /** The cash of the day on which it was taken is counted. */
    public static final class CashDayOver extends CounterException {
        public CashDayOver() {
            super(Kind.CONFLICT, "dossier.counter.cash-day-over");
        }
    }

    /** Why nothing is to be paid is not said. */
    public static final class ExemptionMissing extends CounterException {
        public ExemptionMissing() {
            super(Kind.BAD_INPUT, "dossier.counter.exemption-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("exemption");
        }
    }
}
