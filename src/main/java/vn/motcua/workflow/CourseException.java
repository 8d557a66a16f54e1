package vn.motcua.workflow;

import java.time.Instant;

/** A move that a course does not allow. Nothing has changed when one is thrown. */
public abstract sealed class CourseException extends WorkflowException {

    private CourseException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The route has no such stage, or the course no such opinion. */
    public static final class StageUnknown extends CourseException {
        public StageUnknown(String stage) {
            super(Kind.NOT_FOUND, "workflow.course.stage-unknown", stage);
        }
    }

    /** Stages that come first are not done yet. */
    public static final class StageNotReady extends CourseException {
        StageNotReady(Words stage) {
            super(Kind.CONFLICT, "workflow.course.stage-not-ready", stage);
        }
    }

    /** Somebody completed the stage, or answered the opinion, before. */
    public static final class AlreadyCompleted extends CourseException {
        AlreadyCompleted(Words stage) {
            super(Kind.CONFLICT, "workflow.course.already-completed", stage);
        }
    }

    /** The stage is skipped in this course, so nobody does it and nothing can be sent back to it. */
    public static final class StageSkipped extends CourseException {
        StageSkipped(Words stage) {
            super(Kind.CONFLICT, "workflow.course.stage-skipped", stage);
        }
    }

    /** The stage does not offer this outcome. */
    public static final class OutcomeUnknown extends CourseException {
        OutcomeUnknown(Words stage, String outcome) {
            super(Kind.BAD_INPUT, "workflow.course.outcome-unknown", stage, outcome);
        }
    }

    /** The outcome needs words of explanation. */
    public static final class NoteMissing extends CourseException {
        NoteMissing(Words stage) {
            super(Kind.BAD_INPUT, "workflow.course.note-missing", stage);
        }
    }

    /** Work can be sent back only to a stage that came before. */
    public static final class NotEarlier extends CourseException {
        NotEarlier(Words from, Words to) {
            super(Kind.BAD_INPUT, "workflow.course.not-earlier", from, to);
        }
    }

    /** The whole course waits for a supplement. */
    public static final class Frozen extends CourseException {
        Frozen() {
            super(Kind.CONFLICT, "workflow.course.frozen");
        }
    }

    /** The course does not wait for a supplement. */
    public static final class NotFrozen extends CourseException {
        NotFrozen() {
            super(Kind.CONFLICT, "workflow.course.not-frozen");
        }
    }

    /** The course has ended; invariant I5: no move out of an end. */
    public static final class Ended extends CourseException {
        Ended() {
            super(Kind.CONFLICT, "workflow.course.ended");
        }
    }

    /** Opinions that the stage decided to wait for are still missing. */
    public static final class OpinionsAwaited extends CourseException {
        OpinionsAwaited(Words stage, int missing) {
            super(Kind.CONFLICT, "workflow.course.opinions-awaited", stage, missing);
        }
    }

    /** A consultation must ask somebody. */
    public static final class NobodyAsked extends CourseException {
        NobodyAsked(Words stage) {
            super(Kind.BAD_INPUT, "workflow.course.nobody-asked", stage);
        }
    }

    /** "No answer = no objection" holds only once the time for an answer is over. */
    public static final class NotYetDue extends CourseException {
        NotYetDue(Words stage, Instant due) {
            super(Kind.CONFLICT, "workflow.course.not-yet-due", stage, OfficeWords.moment(due));
        }
    }

    /** Only opinions of an earlier round can be kept as still valid, and only while the stage is open again. */
    public static final class NothingToKeep extends CourseException {
        NothingToKeep(Words stage) {
            super(Kind.CONFLICT, "workflow.course.nothing-to-keep", stage);
        }
    }
}
