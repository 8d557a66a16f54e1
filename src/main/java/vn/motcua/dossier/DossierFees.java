package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Fee;

/**
 * What a dossier costs and what was paid.
 *
 * @param amount the published amount; absent where none is published or it is free
 * @param copies how many copies were asked for, 1 where it was not asked
 * @param receipts the first one first
 * @param open whether nothing was paid and nobody is exempt yet
 */
public record DossierFees(
        DossierNumber number,
        String procedure,
        String payer,
        Optional<Fee.Amount> amount,
        int copies,
        List<FeeReceipt> receipts,
        boolean open) {

    public DossierFees {
        receipts = List.copyOf(receipts);
    }

    /** What was paid: the sum of receipts less what was given back (I8). */
    public long paid() {
        return receipts.stream().mapToLong(FeeReceipt::counts).sum();
    }
}
