package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Fees;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.web.OpenApi;

/** Fees in cash, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "counter", description = "Taking in for people who come to the counter")
class FeeApi {

    private final Fees fees;
    private final CurrentActor actor;

    FeeApi(Fees fees, CurrentActor actor) {
        this.fees = fees;
        this.actor = actor;
    }

    /**
     * What is paid for.
     *
     * @param copies 1 where it is left out
     * @param pages of one copy, where pages are counted; 1 where it is left out
     * @param exemption why nothing is to be paid
     */
    @Schema(name = "FeeTaken")
    record Taken(
            @Nullable Integer copies,
            @Nullable Integer pages,
            @Nullable String exemption) {}

    /** @param reason why it is cancelled; it is printed on the receipt */
    @Schema(name = "ReceiptCancelled")
    record Cancelled(@Nullable String reason) {}

    /**
     * Money in đồng.
     *
     * @param number running number of the unit and year; absent for an exemption
     * @param cancelledBecause absent while it counts
     */
    @Schema(name = "FeeReceipt")
    record Receipt(
            String id,
            String dossier,
            @Nullable String number,
            String payer,
            String what,
            int copies,
            int pages,
            long amount,
            @Nullable String exemption,
            OffsetDateTime takenAt,
            String takenBy,
            @Nullable String cancelledBecause) {

        static Receipt of(FeeReceipt kept) {
            return new Receipt(
                    kept.id().toString(),
                    kept.dossier().value(),
                    kept.number().orElse(null),
                    kept.payer(),
                    kept.what(),
                    kept.copies(),
                    kept.pages(),
                    kept.amount(),
                    kept.exemption().orElse(null),
                    DossierAnswers.at(kept.at()),
                    kept.by(),
                    kept.cancelled().map(FeeReceipt.Cancelled::reason).orElse(null));
        }
    }

    /**
     * What a dossier costs.
     *
     * @param amount published for one copy or one page, in đồng; absent where none is
     * @param paid the sum of receipts less what was given back
     * @param open whether it is still to be paid
     */
    @Schema(name = "DossierFees")
    record Costs(@Nullable Long amount, @Nullable String per, long paid, boolean open, List<Receipt> receipts) {}

    /** The cash of a day; {@code sum} leaves out what was cancelled. */
    @Schema(name = "CashDay")
    record Day(LocalDate date, String counter, long sum, List<Receipt> receipts) {}

    @GetMapping("/dossiers/{number}/fees")
    @Operation(summary = "What a dossier costs and what was paid; the look is recorded")
    @SecurityRequirement(name = OpenApi.BEARER)
    Costs costs(@PathVariable String number) {
        var found = fees.of(actor.get(), DossierNumber.parse(number));
        return new Costs(
                found.amount().map(amount -> amount.dong()).orElse(null),
                found.amount().map(amount -> amount.per()).orElse(null),
                found.paid(),
                found.open(),
                found.receipts().stream().map(Receipt::of).toList());
    }

    @PostMapping("/dossiers/{number}/fees")
    @Operation(summary = "Take the published fee in cash and number the receipt, or note who is exempt and why")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt take(
            @PathVariable String number,
            @RequestBody Taken sent,
            @Parameter(description = "names this receipt; the same key of the same dossier answers the same receipt")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key) {
        var taken = new Fees.Taken(
                sent.copies() == null ? 1 : sent.copies(),
                sent.pages() == null ? 1 : sent.pages(),
                sent.exemption() == null ? "" : sent.exemption(),
                key == null ? Ids.next().toString() : "api-" + DossierApi.usable(key));
        return Receipt.of(fees.take(actor.get(), DossierNumber.parse(number), taken));
    }

    @PostMapping("/dossiers/{number}/fees/{receipt}/cancel")
    @Operation(summary = "Cancel a receipt of today: the money goes back, the number stays")
    @SecurityRequirement(name = OpenApi.BEARER)
    Receipt cancel(@PathVariable String number, @PathVariable UUID receipt, @RequestBody Cancelled sent) {
        var reason = sent.reason() == null ? "" : sent.reason();
        return Receipt.of(fees.cancel(actor.get(), DossierNumber.parse(number), receipt, reason));
    }

    @GetMapping("/cash")
    @Operation(summary = "The cash list of the own counter on a day; the look is recorded")
    @SecurityRequirement(name = OpenApi.BEARER)
    Day day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        var found = fees.day(actor.get(), date);
        return new Day(
                found.day(),
                found.counter(),
                found.sum(),
                found.receipts().stream().map(Receipt::of).toList());
    }
}
