package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.KnownPerson;
import vn.motcua.dossier.Receptions;
import vn.motcua.files.Downloads;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.web.OpenApi;

/** What a counter does for people who come, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "counter", description = "Taking in for people who come to the counter")
class CounterApi {

    private final Intakes intakes;
    private final Receptions receptions;
    private final Downloads downloads;
    private final CurrentActor actor;
    private final MessageSource messages;

    CounterApi(
            Intakes intakes, Receptions receptions, Downloads downloads, CurrentActor actor, MessageSource messages) {
        this.intakes = intakes;
        this.receptions = receptions;
        this.downloads = downloads;
        this.actor = actor;
        this.messages = messages;
    }

    /** @param words a name, a telephone number, or the number of an identity paper; never in an address */
    @Schema(name = "PersonWords")
    record Words(@Nullable String words) {}

    /**
     * Whom the words may mean.
     *
     * @param more whether others fit too
     */
    @Schema(name = "KnownPersons")
    record Found(List<Person> persons, boolean more) {}

    /**
     * Somebody the counter knows; numbers have their middle hidden.
     *
     * @param lastSeenAt absent for an account that has no dossier here
     */
    @Schema(name = "KnownPerson")
    record Person(
            String name,
            String identity,
            String phone,
            String place,
            @Nullable OffsetDateTime lastSeenAt) {}

    /**
     * What somebody brought.
     *
     * @param caseKey the case of the procedure, as {@code GET /procedures/{code}} names them
     * @param applicant whose dossier it is, where somebody else hands in
     * @param answers field values after the schema of the procedure's form; the telephone may be left out
     */
    @Schema(name = "CounterDossier")
    record Brought(
            @Nullable String procedure,
            @Nullable String caseKey,
            DossierAnswers.@Nullable Person applicant,
            @Nullable @Schema(type = "object") JsonNode answers,
            @Nullable List<Paper> papers) {}

    /**
     * A paper on the counter.
     *
     * @param key the paper of the procedure; left out for another one, which has a {@code name}
     * @param digitised 0 only on paper, 2 used again from what the office has; scans are made on the pages
     */
    @Schema(name = "HandedPaper")
    record Paper(
            @Nullable String key,
            @Nullable String name,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable Integer digitised) {}

    /** @param reason why it was a mistake; its owner reads it */
    @Schema(name = "UndoneReception")
    record Undone(@Nullable String reason) {}

    @PostMapping("/counter/persons")
    @Operation(summary = "Whom the counter knows by a name or a number; the search is recorded, its words are not")
    @SecurityRequirement(name = OpenApi.BEARER)
    Found find(@RequestBody Words sent) {
        var found = intakes.find(actor.get(), required(sent.words(), "words"));
        return new Found(found.persons().stream().map(CounterApi::person).toList(), found.more());
    }

    @PostMapping("/counter/dossiers")
    @Operation(
            summary =
                    "Enter what somebody brought and take it in at once: number, clock, slip; sent again with the same"
                            + " Idempotency-Key it answers the same dossier")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.CREATED)
    DossierAnswers.Progressed takeIn(
            @RequestBody Brought sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Locale locale) {
        var applicant = sent.applicant();
        var papers = (sent.papers() == null ? List.<Paper>of() : sent.papers())
                .stream().map(CounterApi::paper).toList();
        var brought = new Intakes.Brought(
                new ProcedureCode(required(sent.procedure(), "procedure")),
                sent.caseKey() == null ? "" : sent.caseKey(),
                applicant == null || applicant.name() == null ? "" : applicant.name(),
                required(sent.answers(), "answers"),
                papers);
        var taken = intakes.takeIn(
                actor.get(), brought, key == null ? Ids.next().toString() : "api-" + DossierApi.usable(key));
        return DossierAnswers.progressed(taken, messages, locale);
    }

    @PostMapping("/dossiers/{number}/undo-reception")
    @Operation(summary = "Undo a reception that was a mistake, within a quarter of an hour; its number stays used")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed undo(
            @PathVariable String number, @RequestBody Undone sent, @Parameter(hidden = true) Locale locale) {
        var undone =
                receptions.undo(actor.get(), DossierNumber.parse(number), sent.reason() == null ? "" : sent.reason());
        return DossierAnswers.progressed(undone, messages, locale);
    }

    @PostMapping(path = "/dossiers/{number}/papers/giay-hen/reprint", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The slip once more, marked as printed again")
    @SecurityRequirement(name = OpenApi.BEARER)
    ResponseEntity<byte[]> reprint(@PathVariable String number) {
        return downloads.pdf(
                receptions.reprint(actor.get(), DossierNumber.parse(number)), number + "-giay-hen-in-lai.pdf");
    }

    private static Person person(KnownPerson person) {
        return new Person(
                person.name(),
                person.identity(),
                person.phone(),
                person.place(),
                person.seen().map(DossierAnswers::at).orElse(null));
    }

    private static HandedPaper paper(Paper sent) {
        return new HandedPaper(
                sent.key() == null ? "" : sent.key(),
                sent.name() == null ? "" : sent.name(),
                sent.originals() == null ? 0 : sent.originals(),
                sent.copies() == null ? 0 : sent.copies(),
                Digitised.of(sent.digitised() == null ? 0 : sent.digitised()),
                null);
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new DossierException.MemberMissing(member);
        }
        return value;
    }
}
