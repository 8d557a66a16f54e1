package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to the clock of a record. Intervals are kept for ever and never merged into a single due date.
 * Each names its reason.
 */
public sealed interface ClockInterval {

    Instant from();

    Reason reason();

    /** Whether the clock stands since {@link #from()} and has not been set going again. */
    default boolean open() {
        return switch (this) {
            case Pause pause -> pause.to() == null;
            case Restart restart -> restart.to() == null;
            case Redate redate -> false;
        };
    }

    /**
     * The clock stands and what is left is kept: waiting for payment, for an opinion that the law takes out, for a
     * publication period.
     *
     * @param to when it ran again; null while it stands
     */
    record Pause(Instant from, @Nullable Instant to, Reason reason) implements ClockInterval {
        public Pause {
            inOrder(from, to);
        }
    }

    /**
     * The dossier went back after appraisal; the limit begins anew with the full dossier (Decree 61/2018, article 19.4).
     *
     * @param to when the full dossier came back; null while it has not
     */
    record Restart(Instant from, @Nullable Instant to, Reason reason) implements ClockInterval {
        public Restart {
            inOrder(from, to);
        }
    }

    /**
     * A new date was set by a recorded decision: the apology with a new appointment (article 19.9) or an extension.
     *
     * @param from when it was decided
     * @param day the new last day; if it is a day off, the next working day
     */
    record Redate(Instant from, LocalDate day, Reason reason) implements ClockInterval {}

    private static void inOrder(Instant from, @Nullable Instant to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A clock interval cannot end before it begins: " + from + " to " + to);
        }
    }
}
