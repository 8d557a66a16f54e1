package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** What counters have not decided about in time, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class OverlookedApi {

    private final Receptions receptions;
    private final CurrentActor actor;

    OverlookedApi(Receptions receptions, CurrentActor actor) {
        this.receptions = receptions;
        this.actor = actor;
    }

    /**
     * What waits too long.
     *
     * @param hours working hours the counter has to decide
     * @param more whether there are more than are listed
     */
    @Schema(name = "Overlooked")
    record Waits(int hours, boolean more, List<Waiting> dossiers) {}

    /** One of them: since when it waits, and until when it should have been decided. */
    @Schema(name = "OverlookedDossier")
    record Waiting(String number, String procedureName, OffsetDateTime since, OffsetDateTime due) {}

    @GetMapping("/receptions/overlooked")
    @Operation(summary = "What waits at the own counter longer than the hours it has to decide, the longest first")
    @SecurityRequirement(name = OpenApi.BEARER)
    Waits overlooked() {
        var found = receptions.overlooked(actor.get());
        return new Waits(
                found.hours(),
                found.more(),
                found.dossiers().stream()
                        .map(one -> new Waiting(
                                one.number().value(),
                                one.procedure(),
                                DossierAnswers.at(one.since()),
                                DossierAnswers.at(one.due())))
                        .toList());
    }
}
