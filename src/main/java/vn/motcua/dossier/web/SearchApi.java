package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** Finding dossiers of the own unit, for programs: by POST, since a name stands in no address. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class SearchApi {

    private final DossierSearch search;
    private final CurrentActor actor;

    SearchApi(DossierSearch search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
    }

    @PostMapping("/dossiers/search")
    @Operation(
            summary =
                    "Find dossiers of the own unit by words of a name, or by a procedure; at most 50, the newest first")
    @SecurityRequirement(name = OpenApi.BEARER)
    Found search(@RequestBody Asked sent) {
        var procedure = sent.procedure();
        var found = procedure == null || procedure.isBlank()
                ? search.named(actor.get(), sent.words() == null ? "" : sent.words())
                : search.ofProcedure(actor.get(), procedure.strip());
        return new Found(found.dossiers().stream().map(SearchApi::row).toList(), found.more());
    }

    private static Row row(FoundDossiers.Found dossier) {
        return new Row(
                dossier.number().value(),
                dossier.procedure(),
                dossier.applicant(),
                dossier.state().name(),
                inOffice(dossier.submittedAt()),
                dossier.due().map(SearchApi::inOffice).orElse(null));
    }

    private static OffsetDateTime inOffice(Instant moment) {
        return OffsetDateTime.ofInstant(moment, WorkCalendar.ZONE);
    }

    /** Words of a name, or the code of a procedure. */
    @Schema(name = "DossierQuery")
    record Asked(@Nullable String words, @Nullable String procedure) {}

    /** What was found; with more there are others. */
    @Schema(name = "FoundDossiers")
    record Found(List<Row> dossiers, boolean more) {}

    /** One of them. */
    @Schema(name = "FoundDossier")
    record Row(
            String number,
            String procedure,
            String applicant,
            String status,
            OffsetDateTime submittedAt,
            @Nullable OffsetDateTime dueAt) {}
}
