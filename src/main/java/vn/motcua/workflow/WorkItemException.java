package vn.motcua.workflow;

import java.time.Instant;

/** Work that cannot be taken, given or closed the way it was asked for. Nothing has changed when one is thrown. */
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
        public TakenBy(String holder, Instant since) {
            super(Kind.CONFLICT, "workflow.item.taken-by", holder, OfficeWords.moment(since));
        }
    }

    /** Another officer has finished it meanwhile. */
    public static final class ClosedBy extends WorkItemException {
        public ClosedBy(String holder, Instant since) {
            super(Kind.CONFLICT, "workflow.item.closed-by", holder, OfficeWords.moment(since));
        }
    }

    /** It was withdrawn meanwhile, since something before it is done again or the whole was stopped. */
    public static final class WithdrawnSince extends WorkItemException {
        public WithdrawnSince(Instant since) {
            super(Kind.CONFLICT, "workflow.item.withdrawn", OfficeWords.moment(since));
        }
    }

    /** It waits for a supplement, so nobody works on it now. */
    public static final class OnHold extends WorkItemException {
        public OnHold(Instant since) {
            super(Kind.CONFLICT, "workflow.item.on-hold", OfficeWords.moment(since));
        }
    }

    /** Somebody put it back or gave it away meanwhile. */
    public static final class ChangedSince extends WorkItemException {
        public ChangedSince(Instant since) {
            super(Kind.CONFLICT, "workflow.item.changed", OfficeWords.moment(since));
        }
    }
}
