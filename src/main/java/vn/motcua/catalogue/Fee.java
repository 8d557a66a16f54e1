package vn.motcua.catalogue;

import java.util.Optional;

/**
 * What a procedure costs, and above all what is not known about it.
 *
 * @param amount set for {@link Kind#AMOUNT} only
 * @param note exemptions, ground, or what the source said instead; may be empty
 */
public record Fee(Kind kind, Optional<Amount> amount, String note) {

    /** Where the figure comes from. A zero without a legal ground is {@link #NOT_PUBLISHED}, never free. */
    public enum Kind {
        FREE_BY_LAW,
        AMOUNT,
        SET_BY_PROVINCE,
        NOT_PUBLISHED
    }

    /** Fee ("phí") or charge ("lệ phí"), as the Law on fees and charges of 2015 tells them apart. */
    public enum Type {
        FEE,
        CHARGE
    }

    /**
     * A published amount.
     *
     * @param dong whole Vietnamese đồng
     * @param per what it is paid for, for example {@code page}; words in {@code catalogue.per.*}
     */
    public record Amount(long dong, Type type, String per) {}
}
