package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.shared.KeysetPage;

/**
 * The register of the own counter.
 *
 * @param unit name of the unit
 * @param from first day, ISO, as asked
 * @param to last day
 * @param refused why it could not be opened
 * @param later whether this is not the first page
 */
public record LedgerPage(
        String unit,
        String from,
        String to,
        List<LedgerRow> lines,
        Optional<String> next,
        boolean later,
        @Nullable DossierException refused) {

    static LedgerPage of(String unit, LedgerPeriod period, KeysetPage<LedgerRow> page, boolean later) {
        return new LedgerPage(
                unit, period.from().toString(), period.to().toString(), page.items(), page.next(), later, null);
    }

    static LedgerPage refused(String unit, String from, String to, DossierException why) {
        return new LedgerPage(unit, from, to, List.of(), Optional.empty(), false, why);
    }

    /** The period as the address says it. */
    public String period() {
        return "tu=" + from + "&den=" + to;
    }
}
