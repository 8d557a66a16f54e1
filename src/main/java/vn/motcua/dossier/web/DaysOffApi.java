package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.MakeUpDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DaysOff;
import vn.motcua.dossier.DaysOffDecision;
import vn.motcua.dossier.DueChange;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** The days off and what changing them does to due dates, for programs. */
@RestController
@RequestMapping(path = "/api/v1/days-off", produces = MediaType.APPLICATION_JSON_VALUE)
@SecurityRequirement(name = OpenApi.BEARER)
@Tag(name = "days-off", description = "Days off, make-up days and the due dates that follow from them")
class DaysOffApi {

    private final DaysOff daysOff;
    private final CurrentActor actor;
    private final MessageSource messages;

    DaysOffApi(DaysOff daysOff, CurrentActor actor, MessageSource messages) {
        this.daysOff = daysOff;
        this.actor = actor;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Days off and make-up days of a year")
    Year year(@RequestParam int year) {
        var found = daysOff.year(actor.get(), year);
        return new Year(
                year,
                found.off().stream().map(DaysOffApi::off).toList(),
                found.worked().stream().map(DaysOffApi::worked).toList());
    }

    @PostMapping(path = "/foresee", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The dossiers a decision would move, by number; nothing is changed")
    List<Moved> foresee(@RequestBody Decision decision) {
        return daysOff.foresee(actor.get(), decision.change()).stream()
                .map(DaysOffApi::moved)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Keeps a decision and moves every due date it moves; owners are told")
    Kept change(@RequestBody Decision decision, Locale locale) {
        return kept(daysOff.change(actor.get(), decision.change()), locale);
    }

    @GetMapping("/decisions/{decision}")
    @Operation(summary = "A decision with the dossiers it moved, by number, 50 to a page")
    Page decision(
            @PathVariable UUID decision,
            @Parameter(description = "next of the page before; the first page without it")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            Locale locale) {
        var found = daysOff.read(actor.get(), decision, after);
        return new Page(
                kept(found.decision(), locale),
                found.dossiers().items().stream().map(DaysOffApi::moved).toList(),
                found.dossiers().next().orElse(null));
    }

    private Kept kept(DaysOffDecision decision, Locale locale) {
        return new Kept(
                decision.id(),
                decision.why((key, arguments) -> messages.getMessage(key, arguments, locale)),
                decision.moved());
    }

    private static Off off(Holiday holiday) {
        return new Off(holiday.date(), holiday.kind(), holiday.name(), holiday.source());
    }

    private static Worked worked(MakeUpDay makeUp) {
        return new Worked(makeUp.date(), makeUp.insteadOf());
    }

    private static Moved moved(DueChange change) {
        return new Moved(
                change.number().value(),
                OffsetDateTime.ofInstant(change.before(), WorkCalendar.ZONE),
                OffsetDateTime.ofInstant(change.after(), WorkCalendar.ZONE),
                change.held());
    }

    /**
     * A decision: {@code removed} is worked again, {@code day} is the new day off, both together move one.
     *
     * @param kind {@code PUBLIC} or {@code IN_LIEU}; with {@code worked} it is a swap
     * @param worked Saturday or Sunday worked for the new day off
     * @param ground number and date of the document
     */
    @Schema(name = "DaysOffDecision")
    record Decision(
            @Nullable LocalDate removed,
            @Nullable LocalDate day,
            Holiday.@Nullable Kind kind,
            @Nullable String name,
            @Nullable String nameEnglish,
            @Nullable LocalDate worked,
            @Nullable String ground) {

        DaysOffChange change() {
            return new DaysOffChange(
                    removed,
                    day,
                    kind == null ? Holiday.Kind.PUBLIC : kind,
                    words(name),
                    words(nameEnglish),
                    worked,
                    words(ground));
        }

        private static String words(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    @Schema(name = "DaysOffYear")
    record Year(int year, List<Off> off, List<Worked> worked) {}

    @Schema(name = "DayOff")
    record Off(LocalDate day, Holiday.Kind kind, String name, String source) {}

    @Schema(name = "MakeUpDay")
    record Worked(LocalDate day, LocalDate insteadOf) {}

    @Schema(name = "KeptDaysOffDecision")
    record Kept(UUID id, String why, int moved) {}

    @Schema(name = "DueMoved")
    record Moved(String number, OffsetDateTime before, OffsetDateTime after, boolean held) {}

    @Schema(name = "DaysOffDecisionPage")
    record Page(
            Kept decision, List<Moved> dossiers, @Nullable String next) {}
}
