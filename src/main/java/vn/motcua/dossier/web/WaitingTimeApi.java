package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.WaitingTime;
import vn.motcua.dossier.WaitingTimes;

/** How long procedures take in practice, for programs; open to everybody. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "procedures")
class WaitingTimeApi {

    private final Catalogue catalogue;
    private final WaitingTimes times;

    WaitingTimeApi(Catalogue catalogue, WaitingTimes times) {
        this.catalogue = catalogue;
        this.times = times;
    }

    /**
     * What was counted.
     *
     * @param fewest so many closed dossiers are needed
     * @param closed how many there were; null where there were fewer
     * @param half within so many working days half were ready
     * @param nineOfTen within so many working days nine of ten were ready
     */
    @Schema(name = "WaitingTime")
    record Answer(
            String procedure,
            int fewest,
            @Nullable Integer closed,
            @Nullable Integer half,
            @Nullable Integer nineOfTen,
            @Nullable LocalDate countedOn) {}

    @GetMapping("/{code}/waiting-time")
    @Operation(
            summary =
                    "How long the procedure took in the last twelve months, in working days; null where too few were closed")
    Answer of(@PathVariable String code) {
        var procedure = catalogue.procedure(new ProcedureCode(code)).code();
        var time = times.of(procedure);
        return new Answer(
                procedure.value(),
                WaitingTimes.FEWEST,
                time.map(WaitingTime::closed).orElse(null),
                time.map(WaitingTime::half).orElse(null),
                time.map(WaitingTime::nineOfTen).orElse(null),
                time.map(WaitingTime::countedOn).orElse(null));
    }
}
