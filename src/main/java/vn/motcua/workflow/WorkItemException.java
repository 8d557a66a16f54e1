package vn.motcua.workflow;

import java.time.Instant;

/**
 * Work that cannot be taken, given or closed the way it was asked for. Nothing has changed when one is thrown. Conflicts name
 * the subject, since many may be given at once, and the moment to the second.
 */
public abstract sealed class WorkItemException extends WorkflowException {

    private WorkItemException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** There is no such work item. */
    public static final class Unknown extends WorkItemException {
        public Unknown() {
            super(Kind.NOT_FOUND, "workflow.item.unknown");
        }
    }

    /** Another officer has taken it meanwhile. */
    public static final class TakenBy extends WorkItemException {
        public TakenBy(String holder, Instant since, String number) {
            super(Kind.CONFLICT, "workflow.item.taken-by", holder, OfficeWords.second(since), number);
        }
    }

    /** Another officer has finished it meanwhile. */
    public static final class ClosedBy extends WorkItemException {
        public ClosedBy(String holder, Instant since, String number) {
            super(Kind.CONFLICT, "workflow.item.closed-by", holder, OfficeWords.second(since), number);
        }
    }

    /** It was withdrawn meanwhile, since something before it is done again or the whole was stopped. */
    public static final class WithdrawnSince extends WorkItemException {
        public WithdrawnSince(Instant since, String number) {
            super(Kind.CONFLICT, "workflow.item.withdrawn", OfficeWords.second(since), number);
        }
    }

    /** It waits for a supplement, so nobody works on it now. */
    public static final class OnHold extends WorkItemException {
        public OnHold(Instant since, String number) {
            super(Kind.CONFLICT, "workflow.item.on-hold", OfficeWords.second(since), number);
        }
    }

    /** Somebody put it back or gave it away meanwhile. */
    public static final class ChangedSince extends WorkItemException {
        public ChangedSince(Instant since, String number) {
            super(Kind.CONFLICT, "workflow.item.changed", OfficeWords.second(since), number);
        }
    }

    /** No work was chosen to be given. */
    public static final class NothingChosen extends WorkItemException {
        public NothingChosen() {
            super(Kind.BAD_INPUT, "workflow.item.nothing-chosen");
        }
    }

    /** Nobody was chosen to give it to, or a post that nobody holds today or that belongs to another unit. */
    public static final class NobodyChosen extends WorkItemException {
        public NobodyChosen() {
            super(Kind.BAD_INPUT, "workflow.item.nobody-chosen");
        }
    }

    /** The post has not the role, or not the sector, of the work. */
    public static final class NotTheirWork extends WorkItemException {
        public NotTheirWork(String holder, String stageName, String number) {
            super(Kind.BAD_INPUT, "workflow.item.not-their-work", holder, stageName, number);
        }
    }

    /** Work is given to a colleague with a few words. */
    public static final class NoteMissing extends WorkItemException {
        public NoteMissing() {
            super(Kind.BAD_INPUT, "workflow.item.note-missing");
        }
    }

    /** The words along with it are too many. */
    public static final class NoteTooLong extends WorkItemException {
        public NoteTooLong(int most) {
            super(Kind.BAD_INPUT, "workflow.item.note-too-long", most);
        }
    }

    /** A view is kept under a short name. */
    public static final class ViewUnnamed extends WorkItemException {
        public ViewUnnamed(int longest) {
            super(Kind.BAD_INPUT, "workflow.item.view-unnamed", longest);
        }
    }

    /** The post keeps as many views as it may. */
    public static final class TooManyViews extends WorkItemException {
        public TooManyViews(int most) {
            super(Kind.CONFLICT, "workflow.item.too-many-views", most);
        }
    }
}
