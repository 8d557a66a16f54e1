package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** The register of a counter and the control sheet of a dossier, for programs; each look is recorded. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@SecurityRequirement(name = OpenApi.BEARER)
@Tag(name = "ledger", description = "The register of a counter (form 06) and control sheets (form 05)")
class LedgerApi {

    private final Ledger ledger;
    private final Downloads downloads;
    private final CurrentActor actor;

    LedgerApi(Ledger ledger, Downloads downloads, CurrentActor actor) {
        this.ledger = ledger;
        this.downloads = downloads;
        this.actor = actor;
    }

    @GetMapping("/ledger")
    @Operation(summary = "The register of the officer's counter, in the order of reception, 40 to a page")
    Page page(
            @Parameter(description = "first day of reception") @RequestParam LocalDate from,
            @Parameter(description = "last day of reception, a year later at most") @RequestParam LocalDate to,
            @Parameter(description = "next of the page before; the first page without it")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        var page = ledger.page(actor.get(), new LedgerPeriod(from, to), after);
        return new Page(
                page.items().stream().map(LedgerApi::line).toList(), page.next().orElse(null));
    }

    @GetMapping(path = "/dossiers/{number}/control-sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The control sheet of the dossier as it stands now (form 05)")
    ResponseEntity<byte[]> controlSheet(@PathVariable String number) {
        return downloads.pdf(
                ledger.controlSheet(actor.get(), DossierNumber.parse(number)), number + "-phieu-kiem-soat.pdf");
    }

    private static Line line(LedgerRow row) {
        return new Line(
                row.number().value(),
                row.procedure(),
                row.applicant(),
                row.address().orElse(null),
                row.phone().orElse(null),
                row.agency(),
                row.state(),
                at(row.received()),
                at(row.due()),
                row.finished().map(LedgerApi::at).orElse(null),
                row.returned().map(handed -> at(handed.at())).orElse(null),
                row.returned().map(LedgerRow.Returned::receiver).orElse(null));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, WorkCalendar.ZONE);
    }

    @Schema(name = "LedgerPage")
    record Page(List<Line> items, @Nullable String next) {}

    @Schema(name = "LedgerLine")
    record Line(
            String number,
            String procedure,
            String applicant,
            @Nullable String address,
            @Nullable String phone,
            String agency,
            DossierState state,
            OffsetDateTime receivedAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime finishedAt,
            @Nullable OffsetDateTime returnedAt,
            @Nullable String receiver) {}
}
