package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Minutes;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** Minutes and drafts, for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class MinutesApi {

    private final Minutes minutes;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final MessageSource messages;

    MinutesApi(Minutes minutes, Downloads downloads, CurrentActor actor, MessageSource messages) {
        this.minutes = minutes;
        this.downloads = downloads;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * Minutes of looking at a place.
     *
     * @param at when it was
     * @param participants who was there, one to a line
     * @param findings what was seen and said
     */
    @Schema(name = "MinutesOfVisit")
    record Written(
            @Nullable OffsetDateTime at,
            @Nullable String place,
            @Nullable String participants,
            @Nullable String findings) {}

    @PostMapping("/stages/{stage}/minutes")
    @Operation(summary = "Write the minutes of a visit; the stage is completed afterwards")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed write(
            @PathVariable String number,
            @PathVariable String stage,
            @RequestBody Written sent,
            @Parameter(hidden = true) Locale locale) {
        var at = required(sent.at(), "at").atZoneSameInstant(WorkCalendar.ZONE).toLocalDateTime();
        var written = new NewMinutes(
                stage,
                at.toLocalDate(),
                at.toLocalTime(),
                required(sent.place(), "place"),
                required(sent.participants(), "participants"),
                required(sent.findings(), "findings"));
        return DossierAnswers.progressed(
                minutes.record(actor.get(), DossierNumber.parse(number), written), messages, locale);
    }

    @GetMapping(path = "/draft.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The result as it would be issued now, for officers who see the whole dossier")
    @SecurityRequirement(name = OpenApi.BEARER)
    ResponseEntity<byte[]> draft(@PathVariable String number) {
        return downloads.pdf(minutes.preview(actor.get(), DossierNumber.parse(number)), number + "-du-thao.pdf");
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new DossierException.MemberMissing(member);
        }
        return value;
    }
}
