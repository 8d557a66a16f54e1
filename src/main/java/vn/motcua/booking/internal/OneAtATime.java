package vn.motcua.booking.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an act in a transaction of its own, and again when somebody did the same at the same moment: three times at most.
 * The rules decide anew each time and then see what the other one did.
 */
@Component
class OneAtATime {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    OneAtATime(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> T run(Supplier<T> act) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return once(act);
            } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
                // Decided anew below, on the bookings as they now are.
            }
        }
        return once(act);
    }

    private <T> T once(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
