package vn.motcua.audit;

import java.util.Optional;

/** What a recomputation of the whole chain found. */
public sealed interface ChainVerdict {

    /** Rows that fit their seals before the first fault, or all. */
    long rows();

    /**
     * Every seal fits its rows and the seal before it.
     *
     * @param head the newest seal, absent while nothing was sealed yet
     * @param rows rows under seal
     * @param waiting rows not sealed yet
     */
    record Unbroken(Optional<Seal> head, long rows, long waiting) implements ChainVerdict {}

    /**
     * A seal does not fit; what comes after it is not judged.
     *
     * @param seal number of the first seal that does not fit
     * @param fault what is wrong there
     * @param rows rows before it that fit
     */
    record Broken(long seal, Fault fault, long rows) implements ChainVerdict {}

    /** Ways in which a seal can fail to fit. */
    enum Fault {
        /** Fewer rows are found than were sealed. */
        ROWS_REMOVED,
        /** More rows are found than were sealed. */
        ROWS_ADDED,
        /** As many rows as were sealed, but other content or another order. */
        ROWS_CHANGED,
        /** The seal with this number is not there, though a later one is. */
        SEAL_REMOVED,
        /** The seal does not follow from its own fields or from the seal before it. */
        SEAL_CHANGED
    }
}
