package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.CancelReceipt;
import vn.motcua.dossier.internal.ListCash;
import vn.motcua.dossier.internal.PrintReceipt;
import vn.motcua.dossier.internal.ReadFees;
import vn.motcua.dossier.internal.TakeFee;
import vn.motcua.identity.Actor;

/** Fees paid in cash at a counter. Every method checks that the actor takes money at the own unit. */
@Service
public class Fees {

    private final TakeFee take;
    private final CancelReceipt cancel;
    private final ReadFees read;
    private final ListCash list;
    private final PrintReceipt print;

    Fees(TakeFee take, CancelReceipt cancel, ReadFees read, ListCash list, PrintReceipt print) {
        this.take = take;
        this.cancel = cancel;
        this.read = read;
        this.list = list;
        this.print = print;
    }

    /** What a dossier costs and what was paid; recorded in the audit. */
    public DossierFees of(Actor actor, DossierNumber number) {
        return read.read(actor, number);
    }

    /**
     * Takes the fee, or notes why there is none to take; the same key of the same dossier is the same receipt.
     *
     * @throws CounterException.NoFee where no amount is published
     * @throws CounterException.FeeTaken where it was paid or exempted before
     */
    public FeeReceipt take(Actor actor, DossierNumber number, Taken taken) {
        return take.take(actor, number, taken);
    }

    /**
     * What is paid for.
     *
     * @param pages of one copy, where pages are counted
     * @param exemption why nothing is to be paid; empty otherwise
     * @param key names this press of the button
     */
    public record Taken(int copies, int pages, String exemption, String key) {}

    /** Cancels a receipt of today: the money is given back, the number stays. */
    public FeeReceipt cancel(Actor actor, DossierNumber number, UUID receipt, String reason) {
        return cancel.cancel(actor, number, receipt, reason);
    }

    /** The cash list of the own counter on a day; recorded in the audit. */
    public CashDay day(Actor actor, LocalDate day) {
        return list.list(actor, day);
    }

    /** A receipt as PDF; recorded in the audit. */
    public byte[] print(Actor actor, DossierNumber number, UUID receipt) {
        return print.print(actor, number, receipt);
    }
}
