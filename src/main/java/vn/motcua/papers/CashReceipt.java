package vn.motcua.papers;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A receipt for a fee paid in cash: A5, given to whoever paid.
 *
 * @param number running number of the unit and year
 * @param what it was paid for, usually the procedure's name
 * @param each what one copy costs, in đồng
 * @param amount in đồng; printed in figures and in words
 * @param cancelled why it was cancelled; null while it counts
 */
public record CashReceipt(
        Letterhead head,
        String number,
        String payer,
        String dossierNumber,
        String what,
        int copies,
        long each,
        long amount,
        LocalDateTime at,
        AcceptanceSlip.Officer cashier,
        @Nullable String cancelled) {

    /** The amount as it is read aloud, with a capital in front. */
    public String inWords() {
        var words = VietnameseWords.number(amount);
        return words.substring(0, 1).toUpperCase(PaperMeta.VIETNAMESE) + words.substring(1);
    }
}
