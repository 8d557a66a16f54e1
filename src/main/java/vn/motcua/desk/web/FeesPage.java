package vn.motcua.desk.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierFees;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Tariff;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.Ids;

/**
 * What a dossier costs and what was paid.
 *
 * @param typed what was sent, kept when something was refused
 * @param refused why nothing was done
 */
public record FeesPage(
        DossierFees fees,
        LocalDate today,
        Typed typed,
        @Nullable DomainException refused) {

    /** What was typed. */
    public record Typed(String copies, String pages, String exemption) {

        static final Typed NOTHING = new Typed("", "1", "");
    }

    /** Names the money that is taken on this page, so that pressing twice takes it once. */
    public String key() {
        return Ids.next().toString();
    }

    public String copies() {
        return typed.copies().isEmpty() ? Integer.toString(fees.copies()) : typed.copies();
    }

    /** Whether pages are counted. */
    public boolean byPage() {
        return fees.amount().filter(Tariff::byPage).isPresent();
    }

    /** What the copies that were asked for come to. */
    public long total() {
        return fees.amount()
                .map(amount -> Tariff.total(amount, fees.copies(), 1))
                .orElse(0L);
    }

    /** Whether it can still be cancelled. */
    public boolean mayCancel(FeeReceipt receipt) {
        return receipt.cancelled().isEmpty()
                && WorkCalendar.dateOf(receipt.at()).equals(today);
    }
}
