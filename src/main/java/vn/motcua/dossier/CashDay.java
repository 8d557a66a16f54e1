package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;

/** The cash list of a counter on one day, by number. */
public record CashDay(LocalDate day, String counter, List<FeeReceipt> receipts) {

    public CashDay {
        receipts = List.copyOf(receipts);
    }

    /** What lies in the drawer: the sum of receipts less what was given back. */
    public long sum() {
        return receipts.stream().mapToLong(FeeReceipt::counts).sum();
    }

    /** How many were cancelled. */
    public long cancelled() {
        return receipts.stream().filter(one -> one.cancelled().isPresent()).count();
    }
}
