package vn.motcua.workflow;

/** A count that stops at one hundred: lists never count further. */
public record CappedCount(int counted) {

    /** Rows that are counted at most. */
    public static final int CAP = 100;

    @Override
    public String toString() {
        return counted < CAP ? Integer.toString(counted) : "99+";
    }
}
