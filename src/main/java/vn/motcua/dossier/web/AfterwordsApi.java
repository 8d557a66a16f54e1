package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.Ratings;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** What people say about a dossier, to its office and afterwards, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class AfterwordsApi {

    private final Letters letters;
    private final Ratings ratings;
    private final CurrentActor actor;

    AfterwordsApi(Letters letters, Ratings ratings, CurrentActor actor) {
        this.letters = letters;
        this.ratings = ratings;
        this.actor = actor;
    }

    @Schema(name = "NewLetter")
    record Written(@Nullable String text) {}

    /** @param pin the six figures on the slip */
    @Schema(name = "RatingBySlip")
    record BySlip(
            @Nullable String pin,
            @Nullable String satisfaction,
            @Nullable String contacts,
            @Nullable String words) {

        DossierAnswers.Rated rated() {
            return new DossierAnswers.Rated(satisfaction, contacts, words);
        }
    }

    @PostMapping("/dossiers/{number}/letters")
    @Operation(summary = "Write to the office, or as an officer to the owner; the same Idempotency-Key writes once")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(
            @PathVariable String number,
            @RequestBody Written sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        letters.write(
                actor.get(), DossierNumber.parse(number), given(sent.text(), "text"), key == null ? "" : "api-" + key);
    }

    @PostMapping("/dossiers/{number}/rating")
    @Operation(summary = "Say how it went, once, when it is over")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String number, @RequestBody DossierAnswers.Rated sent) {
        ratings.rate(actor.get(), DossierNumber.parse(number), sent.rating());
    }

    @PostMapping("/track/{number}/rating")
    @Operation(summary = "The same for whoever holds the slip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rateBySlip(@PathVariable String number, @RequestBody BySlip sent, HttpServletRequest request) {
        ratings.rate(
                actor.get(),
                DossierNumber.parse(number),
                given(sent.pin(), "pin"),
                ClientNetwork.of(request.getRemoteAddr()),
                sent.rated().rating());
    }

    private static String given(@Nullable String value, String member) {
        if (value == null) {
            throw new DossierException.MemberMissing(member);
        }
        return value;
    }
}
