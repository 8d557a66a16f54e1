package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.internal.WaitingTimeStore;

/** How long procedures take in practice. Open to everybody: the figures speak of no single dossier. */
@Service
public class WaitingTimes {

    /** Fewer closed dossiers in twelve months say nothing, and might say something about somebody. */
    public static final int FEWEST = 10;

    private final WaitingTimeStore store;

    WaitingTimes(WaitingTimeStore store) {
        this.store = store;
    }

    /** The figures of a procedure as counted last; none where fewer than {@link #FEWEST} dossiers were closed. */
    public Optional<WaitingTime> of(ProcedureCode procedure) {
        return store.find(procedure.value());
    }
}
