package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Apologies;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.dossier.NewPayment;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.NewRefusal;
import vn.motcua.dossier.Payments;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Receptions;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Withdrawals;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** Acts of law on a dossier beside its stages, for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class ActApi {

    private final Acts acts;
    private final CurrentActor actor;
    private final MessageSource messages;

    ActApi(Acts acts, CurrentActor actor, MessageSource messages) {
        this.acts = acts;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * Why the counter does not take it in: all three are needed.
     *
     * @param reason in words its owner understands
     * @param article of which law
     * @param instead where to go, or what to do
     */
    @Schema(name = "RefusalRequest")
    record Refused(
            @Nullable String reason,
            @Nullable String article,
            @Nullable String instead) {}

    /**
     * To which office, and why.
     *
     * @param to key of the unit, for example {@code dinhthuy}
     */
    @Schema(name = "TransferRequest")
    record Transferred(@Nullable String to, @Nullable String why) {}

    /**
     * What must be paid.
     *
     * @param amount in đồng
     * @param payAt where it can be paid
     * @param notice number and day of the notice on which it is demanded
     * @param payBy the last day the office waits
     */
    @Schema(name = "PaymentRequest")
    record Demanded(
            @Nullable String what,
            @Nullable Long amount,
            @Nullable String payAt,
            @Nullable String notice,
            @Nullable LocalDate payBy) {}

    /** Number and day of the receipt. */
    @Schema(name = "PaymentProof")
    record Proved(@Nullable String receipt, @Nullable LocalDate paidOn) {}

    /** Why its owner wants to have it back. */
    @Schema(name = "WithdrawalRequest")
    record Withdrawn(@Nullable String reason) {}

    /**
     * What an officer answers.
     *
     * @param granted whether its owner has it back
     * @param answer why not; needed where it is declined
     */
    @Schema(name = "WithdrawalDecision")
    record Decided(@Nullable Boolean granted, @Nullable String answer) {}

    /**
     * An apology.
     *
     * @param cause name of the unit that causes the delay
     * @param day the new appointment
     */
    @Schema(name = "ApologyRequest")
    record Apology(
            @Nullable String reason,
            @Nullable String cause,
            @Nullable LocalDate day) {}

    /** Why it ends. */
    @Schema(name = "StopRequest")
    record Stopped(@Nullable String reason) {}

    @PostMapping("/refuse")
    @Operation(summary = "Do not take a dossier in at the counter: reason, article and way out, on form 03")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed refuse(
            @PathVariable String number, @RequestBody Refused sent, @Parameter(hidden = true) Locale locale) {
        var refusal = new NewRefusal(text(sent.reason()), text(sent.article()), text(sent.instead()), null);
        return progressed(acts.receptions().refuse(actor.get(), DossierNumber.parse(number), refusal), locale);
    }

    @PostMapping("/transfer")
    @Operation(
            summary = "Give a dossier that was not taken in to the counter of the competent office; its number stays")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed transfer(
            @PathVariable String number, @RequestBody Transferred sent, @Parameter(hidden = true) Locale locale) {
        var parsed = DossierNumber.parse(number);
        return progressed(
                acts.receptions().transfer(actor.get(), parsed, text(sent.to()), text(sent.why()), null), locale);
    }

    @PostMapping("/payments")
    @Operation(summary = "Demand a payment before the dossier goes on: the clock pauses until it is proved")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed demand(
            @PathVariable String number, @RequestBody Demanded sent, @Parameter(hidden = true) Locale locale) {
        var payment = new NewPayment(
                text(sent.what()),
                sent.amount() == null ? "" : sent.amount().toString(),
                text(sent.payAt()),
                text(sent.notice()),
                sent.payBy());
        return progressed(acts.payments().demand(actor.get(), DossierNumber.parse(number), payment), locale);
    }

    @PostMapping("/payments/prove")
    @Operation(summary = "Note the receipt of what was demanded: the clock runs on with what was left")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed prove(
            @PathVariable String number, @RequestBody Proved sent, @Parameter(hidden = true) Locale locale) {
        var proof = new NewProof(text(sent.receipt()), sent.paidOn(), null);
        return progressed(acts.payments().prove(actor.get(), DossierNumber.parse(number), proof), locale);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Ask to have a dossier back after reception; an officer grants or declines")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed withdraw(
            @PathVariable String number, @RequestBody Withdrawn sent, @Parameter(hidden = true) Locale locale) {
        return progressed(
                acts.withdrawals().ask(actor.get(), DossierNumber.parse(number), text(sent.reason())), locale);
    }

    @PostMapping("/withdrawal/decision")
    @Operation(summary = "Grant or decline what its owner asked to have back")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed decide(
            @PathVariable String number, @RequestBody Decided sent, @Parameter(hidden = true) Locale locale) {
        if (sent.granted() == null) {
            throw new DossierException.MemberMissing("granted");
        }
        var parsed = DossierNumber.parse(number);
        return progressed(
                sent.granted()
                        ? acts.withdrawals().grant(actor.get(), parsed)
                        : acts.withdrawals().decline(actor.get(), parsed, text(sent.answer())),
                locale);
    }

    @PostMapping("/apology")
    @Operation(summary = "Apologise for a late result and appoint another day, once, on form 04")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed apologise(
            @PathVariable String number, @RequestBody Apology sent, @Parameter(hidden = true) Locale locale) {
        var appointment = new NewAppointment(text(sent.reason()), text(sent.cause()), sent.day());
        return progressed(acts.apologies().reappoint(actor.get(), DossierNumber.parse(number), appointment), locale);
    }

    @PostMapping("/stop")
    @Operation(summary = "End a dossier whose owner was reminded and never brought what was asked for; with a notice")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed stop(
            @PathVariable String number, @RequestBody Stopped sent, @Parameter(hidden = true) Locale locale) {
        return progressed(acts.stops().stop(actor.get(), DossierNumber.parse(number), text(sent.reason())), locale);
    }

    private DossierAnswers.Progressed progressed(Progress progress, Locale locale) {
        return DossierAnswers.progressed(progress, messages, locale);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The acts by what they are about. */
    @Component("apiActs")
    record Acts(Receptions receptions, Payments payments, Withdrawals withdrawals, Apologies apologies, Stops stops) {}
}
