package vn.motcua.audit;

import java.util.Comparator;

/**
 * The place of a row in the order of the chain.
 *
 * @param era counts the lives of the transaction counter: one higher after the rows were moved into a database server
 *     whose counter is behind
 * @param transaction number of the transaction that wrote the row ({@code xid8} of PostgreSQL, never reused within an era)
 */
public record AuditPosition(int era, long transaction) implements Comparable<AuditPosition> {

    /** Before every row. */
    public static final AuditPosition START = new AuditPosition(0, 0);

    private static final Comparator<AuditPosition> ORDER =
            Comparator.comparingInt(AuditPosition::era).thenComparingLong(AuditPosition::transaction);

    /** The first position after all rows of this transaction. */
    public AuditPosition next() {
        return new AuditPosition(era, transaction + 1);
    }

    @Override
    public int compareTo(AuditPosition other) {
        return ORDER.compare(this, other);
    }
}
