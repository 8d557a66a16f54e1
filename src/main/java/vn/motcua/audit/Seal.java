package vn.motcua.audit;

import java.time.Instant;

/**
 * One link of the chain: covers every row whose position lies in {@code [from, to)}.
 *
 * <p>The ranges of all seals follow each other without a gap, so each row has exactly one seal, and a row that appears or
 * disappears later is noticed. How the two hashes are computed: {@link AuditChain}.
 *
 * @param number 1, 2, 3 ...
 * @param from first position covered; equals {@code to} of the seal before
 * @param to first position not covered
 * @param rows number of rows covered, at least one
 * @param rowsHash SHA-256 over the rows, 64 lower-case hexadecimal digits
 * @param previous hash of the seal before; 64 zeros in the first
 * @param hash SHA-256 over this seal's own fields, which contain {@code previous}
 * @param sealedAt machine time
 * @param officeTime the time that people saw then
 */
public record Seal(
        long number,
        AuditPosition from,
        AuditPosition to,
        long rows,
        String rowsHash,
        String previous,
        String hash,
        Instant sealedAt,
        Instant officeTime) {

    /** What stands in the place of the seal before the first. */
    public static final String NO_PREVIOUS = "0".repeat(64);

    /** The same seal with this hash. */
    public Seal withHash(String value) {
        return new Seal(number, from, to, rows, rowsHash, previous, value, sealedAt, officeTime);
    }
}
