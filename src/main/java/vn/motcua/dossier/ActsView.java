package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What acts of law beside the stages have left in the file of a dossier, and which of them are open to the reader.
 *
 * @param refusal why it was not taken in
 * @param payments what had to be paid, the first one first
 * @param withdrawals that its owner asked to have it back, the first time first
 * @param apology for its late result, once sent
 * @param stop why it ended without a result
 * @param transferTo the offices to which the reader may give it
 */
public record ActsView(
        Optional<Refusal> refusal,
        List<Payment> payments,
        List<Withdrawal> withdrawals,
        Optional<Apology> apology,
        Optional<Stop> stop,
        List<Office> transferTo,
        Verbs verbs) {

    public ActsView {
        payments = List.copyOf(payments);
        withdrawals = List.copyOf(withdrawals);
        transferTo = List.copyOf(transferTo);
    }

    /** What waits for an answer. */
    public Optional<Withdrawal> toDecide() {
        return withdrawals.stream().filter(asked -> asked.decision().isEmpty()).findFirst();
    }

    /** What must be paid now. */
    public Optional<Payment> toPay() {
        return payments.stream().filter(Payment::open).findFirst();
    }

    /** An office with a counter. */
    public record Office(String key, String name) {}

    /** Who acted, in words of that time; post and unit are empty for the owner. */
    public record Author(String name, String post, String unit) {}

    /** Why a counter did not take it in, on which article, and what to do instead. */
    public record Refusal(Instant at, String reason, String article, String instead) {}

    /**
     * What must be paid, where and until when, and how it was proved.
     *
     * @param amount in đồng
     * @param open whether the dossier still waits for it
     */
    public record Payment(
            UUID id,
            Author by,
            Instant at,
            String what,
            long amount,
            String payAt,
            String notice,
            LocalDate payBy,
            boolean open,
            Optional<Proof> proof) {}

    /**
     * That it was paid.
     *
     * @param file whether a picture of the receipt is there
     */
    public record Proof(Instant at, String by, String receipt, LocalDate paidOn, boolean file) {}

    /** That its owner asked to have it back, and what was answered. */
    public record Withdrawal(Instant at, Author by, String reason, Optional<Decision> decision) {}

    /**
     * What an officer answered.
     *
     * @param answer why it was declined; may be empty where it was granted
     */
    public record Decision(Instant at, boolean granted, Author by, String answer) {}

    /**
     * An apology with a new appointment.
     *
     * @param cause name of the unit that causes the delay
     * @param appointed the appointment it replaces
     * @param day the new one
     */
    public record Apology(Instant at, Author by, String reason, String cause, Instant appointed, LocalDate day) {}

    /**
     * That it ended since its owner never brought what was asked for.
     *
     * @param waitedFor {@code SUPPLEMENT} or {@code PAYMENT}
     * @param lastDay until when the office waited
     */
    public record Stop(Instant at, Author by, String reason, String waitedFor, LocalDate lastDay, Instant remindedAt) {}

    /**
     * What the reader may do now.
     *
     * @param reappoint whether a draft of an apology waits, or the result will soon be late
     */
    public record Verbs(
            boolean refuse,
            boolean transfer,
            boolean demand,
            boolean prove,
            boolean askWithdrawal,
            boolean decideWithdrawal,
            boolean reappoint,
            boolean stop) {

        public boolean none() {
            return !refuse
                    && !transfer
                    && !demand
                    && !prove
                    && !askWithdrawal
                    && !decideWithdrawal
                    && !reappoint
                    && !stop;
        }
    }
}
