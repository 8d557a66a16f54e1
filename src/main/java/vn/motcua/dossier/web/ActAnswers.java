package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ActsView;

/** What the API tells of acts of law beside the stages. */
final class ActAnswers {

    private ActAnswers() {}

    /** What such acts left in the file of a dossier. */
    @Schema(name = "DossierActs")
    record Acts(
            @Nullable Refusal refusal,
            List<Payment> payments,
            List<Withdrawal> withdrawals,
            @Nullable Apology apology,
            @Nullable Stop stop) {}

    /** That it ended since its owner never brought what was asked for. */
    @Schema(name = "DossierStop")
    record Stop(OffsetDateTime at, String reason, String waitedFor, LocalDate lastDay) {}

    /** That its owner asked to have it back; {@code granted} is null until it is decided. */
    @Schema(name = "DossierWithdrawal")
    record Withdrawal(
            OffsetDateTime askedAt,
            String reason,
            @Nullable Boolean granted,
            @Nullable String answer) {}

    /**
     * An apology with a new appointment.
     *
     * @param appointed the appointment it replaces
     * @param day the new one
     */
    @Schema(name = "DossierApology")
    record Apology(OffsetDateTime at, String reason, String cause, OffsetDateTime appointed, LocalDate day) {}

    /** Why the counter did not take it in. */
    @Schema(name = "ReceptionRefusal")
    record Refusal(OffsetDateTime at, String reason, String article, String instead) {}

    /**
     * What had to be paid.
     *
     * @param amount in đồng
     * @param open whether the dossier still waits for it
     * @param receipt number of the receipt; null until it is proved
     */
    @Schema(name = "DossierPayment")
    record Payment(
            OffsetDateTime demandedAt,
            String what,
            long amount,
            String payAt,
            String notice,
            LocalDate payBy,
            boolean open,
            @Nullable String receipt,
            @Nullable LocalDate paidOn) {}

    static Acts acts(ActsView acts) {
        return new Acts(
                acts.refusal().map(ActAnswers::refusal).orElse(null),
                acts.payments().stream().map(ActAnswers::payment).toList(),
                acts.withdrawals().stream().map(ActAnswers::withdrawal).toList(),
                acts.apology().map(ActAnswers::apology).orElse(null),
                acts.stop()
                        .map(stop ->
                                new Stop(DossierAnswers.at(stop.at()), stop.reason(), stop.waitedFor(), stop.lastDay()))
                        .orElse(null));
    }

    private static Withdrawal withdrawal(ActsView.Withdrawal asked) {
        return new Withdrawal(
                DossierAnswers.at(asked.at()),
                asked.reason(),
                asked.decision().map(ActsView.Decision::granted).orElse(null),
                asked.decision().map(ActsView.Decision::answer).orElse(null));
    }

    private static Apology apology(ActsView.Apology apology) {
        return new Apology(
                DossierAnswers.at(apology.at()),
                apology.reason(),
                apology.cause(),
                DossierAnswers.at(apology.appointed()),
                apology.day());
    }

    private static Refusal refusal(ActsView.Refusal refusal) {
        return new Refusal(DossierAnswers.at(refusal.at()), refusal.reason(), refusal.article(), refusal.instead());
    }

    private static Payment payment(ActsView.Payment payment) {
        return new Payment(
                DossierAnswers.at(payment.at()),
                payment.what(),
                payment.amount(),
                payment.payAt(),
                payment.notice(),
                payment.payBy(),
                payment.open(),
                payment.proof().map(ActsView.Proof::receipt).orElse(null),
                payment.proof().map(ActsView.Proof::paidOn).orElse(null));
    }
}
