package vn.motcua.dossier;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.ExportLedger;
import vn.motcua.dossier.internal.PrintControlSheet;
import vn.motcua.dossier.internal.PrintLedger;
import vn.motcua.dossier.internal.ReadLedger;
import vn.motcua.identity.Actor;
import vn.motcua.shared.KeysetPage;

/**
 * The register of the dossiers a counter received (Sổ theo dõi hồ sơ, form 06 of TT 01/2018), in the order of reception.
 * It follows from the dossiers; nobody writes in it. An officer reads that of the own unit; each look is recorded.
 */
@Service
public class Ledger {

    private final ReadLedger read;
    private final PrintLedger print;
    private final ExportLedger export;
    private final PrintControlSheet control;

    Ledger(ReadLedger read, PrintLedger print, ExportLedger export, PrintControlSheet control) {
        this.read = read;
        this.print = print;
        this.export = export;
        this.control = control;
    }

    /**
     * Forty lines of a period.
     *
     * @param after where the page before ended; null for the first
     */
    public KeysetPage<LedgerRow> page(Actor actor, LedgerPeriod period, @Nullable String after) {
        return read.read(actor, period, after);
    }

    /**
     * A period on paper, as PDF.
     *
     * @throws DossierException.LedgerTooLong with more lines than fit a file for printing
     */
    public byte[] print(Actor actor, LedgerPeriod period) {
        return print.print(actor, period);
    }

    /** A whole period as an Excel file, written while it is read: as large as it may be, in little memory. */
    public Export export(Actor actor, LedgerPeriod period) {
        return export.export(actor, period);
    }

    /**
     * The control sheet of one dossier (form 05, R-09) as it stands now, as PDF; for whoever may read the dossier.
     *
     * @throws DossierException.NoSuchPaper while the counter has not taken the dossier in
     */
    public byte[] controlSheet(Actor actor, DossierNumber number) {
        return control.print(actor, number);
    }

    /** A file that is allowed and recorded, and not written yet. */
    @FunctionalInterface
    public interface Export {

        /** Writes the file; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }
}
