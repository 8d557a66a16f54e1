package vn.motcua.dossier.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;

/** Gives a period of the register of the own counter as an Excel file, written line by line while it is read. */
@UseCase(reads = true)
public class ExportLedger {

    private final LedgerReader readers;
    private final LedgerStore store;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    ExportLedger(LedgerReader readers, LedgerStore store, MessageSource messages, TransactionTemplate transaction) {
        this.readers = readers;
        this.store = store;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** The file, allowed and recorded; it is read from the database while it is written. */
    public Ledger.Export export(Actor actor, LedgerPeriod period) {
        var unit = transaction.execute(status -> readers.opens(actor, period, "dossier.export-ledger"));
        return out -> write(java.util.Objects.requireNonNull(unit), period, out);
    }

    private void write(UnitId unit, LedgerPeriod period, OutputStream out) throws IOException {
        try (var sheet = new LedgerWorkbook(out, this::text)) {
            transaction.executeWithoutResult(status -> store.each(unit, period, row -> {
                try {
                    sheet.add(row);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    }
}
