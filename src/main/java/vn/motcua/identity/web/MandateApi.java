package vn.motcua.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Represented;
import vn.motcua.shared.web.OpenApi;

/** Whom a citizen acts for, for programs. */
@RestController
@Tag(name = "mandates", description = "Whom a citizen can hand in for")
class MandateApi {

    private final Mandates mandates;
    private final MandateWords words;
    private final CurrentActor actor;

    MandateApi(Mandates mandates, MandateWords words, CurrentActor actor) {
        this.mandates = mandates;
        this.words = words;
        this.actor = actor;
    }

    @GetMapping(path = "/api/v1/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Whom the citizen can hand in for today; the id goes into onBehalfOf")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Answer> list(@Parameter(hidden = true) Locale locale) {
        return mandates.usable(actor.get()).stream()
                .map(mandate -> answer(mandate, locale))
                .toList();
    }

    private Answer answer(Mandate mandate, Locale locale) {
        var said = words.of(mandate, locale);
        return new Answer(
                mandate.id().value(),
                kind(mandate.whom()),
                said.whom(),
                said.identity(),
                mandate.basis().name(),
                said.capacity(),
                said.ground(),
                mandate.until());
    }

    private static String kind(Represented whom) {
        return switch (whom) {
            case Represented.Person _ -> "PERSON";
            case Represented.Organisation organisation -> organisation.household() ? "HOUSEHOLD" : "ORGANISATION";
        };
    }

    /**
     * A mandate.
     *
     * @param kind {@code PERSON}, {@code ORGANISATION} or {@code HOUSEHOLD}
     * @param identity birth and masked number of a person, code and address of an organisation, in words
     * @param basis {@code PARENT}, {@code GUARDIAN}, {@code AUTHORISATION}, {@code LEGAL_REPRESENTATIVE}, {@code OWNER} or
     *     {@code EMPLOYEE}
     * @param until last day; absent where it has no set end
     */
    @Schema(name = "Mandate")
    record Answer(
            UUID id,
            String kind,
            String name,
            String identity,
            String basis,
            String capacity,
            String ground,
            @Nullable LocalDate until) {

        @Override
        public String toString() {
            return "Mandate[" + id + "]";
        }
    }
}
