package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.Consultations;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.web.OpenApi;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stance;

/** Asking other agencies and answering them, for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class ConsultationApi {

    private final Consultations consultations;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final MessageSource messages;
    private final Clock clock;

    ConsultationApi(
            Consultations consultations,
            Organisation organisation,
            CurrentActor actor,
            MessageSource messages,
            Clock clock) {
        this.consultations = consultations;
        this.organisation = organisation;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Ask other agencies at the same time; each sees only what is opened to it")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed consult(
            @PathVariable String number,
            @RequestBody ConsultationAnswers.Request sent,
            @Parameter(hidden = true) Locale locale) {
        var wanted = new NewConsultation(
                required(sent.stage(), "stage"),
                all(sent.agencies()).stream().map(this::unit).toList(),
                required(sent.question(), "question"),
                required(sent.answerBy(), "answerBy"),
                waitFor(sent.waitFor()),
                Set.copyOf(all(sent.fields())),
                Set.copyOf(all(sent.papers())));
        return DossierAnswers.progressed(
                consultations.consult(actor.get(), DossierNumber.parse(number), wanted), messages, locale);
    }

    @PostMapping("/{opinion}/answer")
    @Operation(summary = "Answer for the agency of the token's post")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable String number, @PathVariable String opinion, @RequestBody ConsultationAnswers.Given sent) {
        consultations.give(actor.get(), DossierNumber.parse(number), opinion, stance(sent.stance()), sent.words());
    }

    @PostMapping("/{opinion}/extension")
    @Operation(summary = "Give an agency one later day, with the reason")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed extend(
            @PathVariable String number,
            @PathVariable String opinion,
            @RequestBody ConsultationAnswers.Extended sent,
            @Parameter(hidden = true) Locale locale) {
        var progress = consultations.extend(
                actor.get(),
                DossierNumber.parse(number),
                opinion,
                required(sent.answerBy(), "answerBy"),
                required(sent.reason(), "reason"));
        return DossierAnswers.progressed(progress, messages, locale);
    }

    private UnitId unit(String name) {
        return organisation.units(LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE)).stream()
                .filter(unit -> unit.key().equals(name) || unit.code().equals(name))
                .findFirst()
                .orElseThrow(ConsultationException.AgencyUnknown::new)
                .id();
    }

    private static Opinion.Join waitFor(@Nullable String word) {
        return Arrays.stream(Opinion.Join.values())
                .filter(join -> join.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(ConsultationException.WaitForUnknown::new);
    }

    private static @Nullable Stance stance(@Nullable String word) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private static List<String> all(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent;
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new DossierException.MemberMissing(member);
        }
        return value;
    }
}
