package vn.motcua.dossier.internal;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierException;

/**
 * Runs an act in a transaction of its own, and again when somebody else changed the same dossier meanwhile: three times
 * at most. The rules decide anew each time, so a conflict about the same stage is still told.
 */
@Component
class Again {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    Again(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> T run(Supplier<T> act) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return once(act);
            } catch (DossierException.ChangedMeanwhile | ConcurrencyFailureException meanwhile) {
                // Decided anew below, on the dossier as it now is.
            }
        }
        return once(act);
    }

    private <T> T once(Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
