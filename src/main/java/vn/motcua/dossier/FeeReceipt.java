package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that a counter took for a dossier, or why it took none.
 *
 * @param number running number of the unit and year, {@code 15/2021}; absent for an exemption
 * @param what it was paid for
 * @param each what one copy costs, in đồng
 * @param amount in đồng; 0 for an exemption
 * @param exemption why nothing is to be paid
 * @param cancelled that it was cancelled: its number stays, the money was given back
 */
public record FeeReceipt(
        UUID id,
        DossierNumber dossier,
        Optional<String> number,
        String payer,
        String what,
        long each,
        int copies,
        int pages,
        long amount,
        Optional<String> exemption,
        Instant at,
        String by,
        String post,
        Optional<Cancelled> cancelled) {

    /** Who cancelled it, when and why. */
    public record Cancelled(Instant at, String by, String reason) {}

    /** What counts of it: nothing once it was cancelled. */
    public long counts() {
        return cancelled.isPresent() ? 0 : amount;
    }
}
