package vn.motcua.dossier.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.identity.Actor;
import vn.motcua.shared.KeysetPage;
import vn.motcua.shared.UseCase;

/** Opens a page of the register of the own counter. */
@UseCase(reads = true)
public class ReadLedger {

    private static final int PAGE = 40;

    private final LedgerReader readers;
    private final LedgerStore store;

    ReadLedger(LedgerReader readers, LedgerStore store) {
        this.readers = readers;
        this.store = store;
    }

    /** A page, in the order of reception. */
    @Transactional
    public KeysetPage<LedgerRow> read(Actor actor, LedgerPeriod period, @Nullable String after) {
        var unit = readers.opens(actor, period, "dossier.read-ledger");
        return store.page(unit, period, after, PAGE);
    }
}
