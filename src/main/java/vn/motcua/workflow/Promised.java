package vn.motcua.workflow;

import java.time.Instant;

/**
 * How the promises of open work stand: each subject once, counted to one hundred.
 *
 * @param open all open work, promised or not
 * @param late past what was promised
 * @param oneDay to be done within one working day
 * @param threeDays within three working days, those of {@code oneDay} left out
 */
public record Promised(CappedCount open, CappedCount late, CappedCount oneDay, CappedCount threeDays) {

    /**
     * The moments that part them, in office time.
     *
     * @param oneDay end of the next working day
     * @param threeDays end of the third working day from now
     */
    public record Bounds(Instant now, Instant oneDay, Instant threeDays) {}

    /** One of the figures. */
    public enum Figure {
        OPEN,
        LATE,
        ONE_DAY,
        THREE_DAYS
    }
}
