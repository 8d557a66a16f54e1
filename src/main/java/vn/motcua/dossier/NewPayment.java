package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be paid before a dossier goes on.
 *
 * @param what for what: a tax, a fee
 * @param amount in đồng, as typed: separators of thousands are read over
 * @param payAt where it can be paid
 * @param notice number and date of the notice on which it is demanded
 * @param payBy the last day the office waits, after today
 */
public record NewPayment(
        String what,
        String amount,
        String payAt,
        String notice,
        @Nullable LocalDate payBy) {}
