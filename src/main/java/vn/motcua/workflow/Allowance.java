package vn.motcua.workflow;

/** The time a stage may take. */
public sealed interface Allowance {

    /** Working hours inside the limit of the procedure. */
    record Hours(int hours) implements Allowance {
        public Hours {
            if (hours < 1) {
                throw new RouteMalformed("workflow.malformed.hours", hours);
            }
        }
    }

    /** The stage waits for something outside the office, such as a payment, and has no hours of its own. */
    record Pause(PauseScope scope) implements Allowance {}

    /** What stands still while such a stage is open: the legal clock of the whole dossier, or only the clock of the stage. */
    enum PauseScope {
        DOSSIER,
        STAGE
    }

    /** Working hours counted toward the limit of the procedure. */
    default int countedHours() {
        return switch (this) {
            case Hours(var hours) -> hours;
            case Pause _ -> 0;
        };
    }
}
