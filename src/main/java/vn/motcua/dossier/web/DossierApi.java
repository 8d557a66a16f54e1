package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FiledFor;
import vn.motcua.dossier.NewDossier;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateId;
import vn.motcua.shared.Ids;
import vn.motcua.shared.web.OpenApi;

/** Dossiers for programs; docs/api.md walks one through. Errors are problem+json. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class DossierApi {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final Dossiers dossiers;
    private final CurrentActor actor;
    private final MessageSource messages;

    DossierApi(Dossiers dossiers, CurrentActor actor, MessageSource messages) {
        this.dossiers = dossiers;
        this.actor = actor;
        this.messages = messages;
    }

    @PostMapping("/dossiers")
    @Operation(summary = "Hand in a dossier; sent again with the same Idempotency-Key it answers the same dossier")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.CREATED)
    DossierAnswers.Progressed submit(
            @RequestBody DossierAnswers.Submit sent,
            @Parameter(
                            description =
                                    "names this submission, 1 to 200 signs of ASCII without blanks; the same key of the same"
                                            + " account answers the same dossier")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) Locale locale) {
        var applicant = Optional.ofNullable(sent.applicant()).map(DossierAnswers.Person::name);
        var dossier = new NewDossier(
                new ProcedureCode(required(sent.procedure(), "procedure")),
                channel(sent.channel()),
                applicant,
                required(sent.answers(), "answers"),
                key == null ? Ids.next().toString() : "api-" + usable(key),
                Optional.ofNullable(sent.onBehalfOf()).map(DossierApi::mandate));
        return progressed(dossiers.submit(actor.get(), dossier), locale);
    }

    @GetMapping("/dossiers/{number}")
    @Operation(summary = "A dossier with its answers, for its owner and the officers who may read it")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Whole read(@PathVariable String number, @Parameter(hidden = true) Locale locale) {
        return whole(dossiers.read(actor.get(), DossierNumber.parse(number), locale), locale);
    }

    @PostMapping("/dossiers/{number}/receive")
    @Operation(summary = "Take a dossier in at the counter: the clock starts")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed receive(@PathVariable String number, @Parameter(hidden = true) Locale locale) {
        return progressed(dossiers.receive(actor.get(), DossierNumber.parse(number)), locale);
    }

    @PostMapping("/dossiers/{number}/stages/{stage}/complete")
    @Operation(summary = "Complete a stage that is ready with one of its outcomes")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed complete(
            @PathVariable String number,
            @PathVariable String stage,
            @RequestBody DossierAnswers.Completed sent,
            @Parameter(hidden = true) Locale locale) {
        return progressed(
                dossiers.complete(
                        actor.get(),
                        DossierNumber.parse(number),
                        stage,
                        required(sent.outcome(), "outcome"),
                        sent.note()),
                locale);
    }

    @PostMapping("/dossiers/{number}/return")
    @Operation(summary = "Hand the result over")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed giveBack(
            @PathVariable String number,
            @RequestBody DossierAnswers.Returned sent,
            @Parameter(hidden = true) Locale locale) {
        return progressed(
                dossiers.giveBack(
                        actor.get(),
                        DossierNumber.parse(number),
                        required(sent.receiver(), "receiver"),
                        sent.identityPaper(),
                        channel(sent.channel())),
                locale);
    }

    @GetMapping("/track/{number}")
    @Operation(summary = "How far a dossier is, for anybody who has its number")
    DossierAnswers.TrackedDossier track(@PathVariable String number, HttpServletRequest request) {
        var network = ClientNetwork.of(request.getRemoteAddr());
        var tracked = dossiers.track(actor.get(), DossierNumber.parse(number), network);
        return new DossierAnswers.TrackedDossier(
                tracked.number().value(), tracked.state().name());
    }

    @PostMapping("/track/{number}")
    @Operation(summary = "Where a dossier is and until when, for whoever holds its slip; the look is recorded")
    DossierAnswers.TrackedSlip trackByPin(
            @PathVariable String number,
            @RequestBody DossierAnswers.Pin sent,
            HttpServletRequest request,
            @Parameter(hidden = true) Locale locale) {
        var more = dossiers.track(
                actor.get(),
                DossierNumber.parse(number),
                required(sent.pin(), "pin"),
                ClientNetwork.of(request.getRemoteAddr()),
                locale);
        return new DossierAnswers.TrackedSlip(
                more.number().value(),
                more.state().name(),
                more.procedure(),
                more.agency(),
                more.clock().map(face -> DossierAnswers.at(face.due().at())).orElse(null),
                more.way().stream()
                        .map(step -> new DossierAnswers.Step(
                                step.code(), step.name(), step.mark().name(), step.outcome()))
                        .toList());
    }

    private static MandateId mandate(String id) {
        return MandateId.parse(id).orElseThrow(IdentityException.MandateUnknown::new);
    }

    private static DossierAnswers.OnBehalfOf onBehalfOf(FiledFor filedFor) {
        return new DossierAnswers.OnBehalfOf(
                filedFor.kind().name(),
                filedFor.whom(),
                filedFor.identity(),
                filedFor.basis(),
                filedFor.capacity(),
                filedFor.ground());
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new DossierException.MemberMissing(member);
        }
        return value;
    }

    static String usable(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new DossierException.KeyNotUsable();
        }
        return key;
    }

    private static Channel channel(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "online" -> Channel.ONLINE;
            case "direct" -> Channel.DIRECT;
            case "post" -> Channel.POST;
            default -> throw new DossierException.UnknownChannel(word == null ? "" : word);
        };
    }

    private DossierAnswers.Progressed progressed(Progress progress, Locale locale) {
        return DossierAnswers.progressed(progress, messages, locale);
    }

    private DossierAnswers.Whole whole(DossierView view, Locale locale) {
        var words = CalendarWords.in(messages, locale);
        var due = view.clock().map(face -> face.due());
        return new DossierAnswers.Whole(
                view.number().value(),
                view.state().name(),
                messages.getMessage(view.state().messageKey(), null, locale),
                view.procedureCode(),
                view.procedure(),
                view.applicant(),
                view.submitter(),
                view.filedFor().map(DossierApi::onBehalfOf).orElse(null),
                view.agency(),
                DossierAnswers.at(view.submittedAt()),
                due.map(found -> DossierAnswers.at(found.at())).orElse(null),
                due.map(found -> words.paragraph(found.explanation())).orElse(""),
                answers(view),
                view.way().stream()
                        .map(step -> new DossierAnswers.Step(
                                step.code(), step.name(), step.mark().name(), step.outcome()))
                        .toList(),
                view.timeline().stream().map(DossierApi::line).toList(),
                view.papers().stream().map(paper -> paper.name().file()).toList(),
                view.supplements().stream().map(DossierAnswers::supplement).toList(),
                view.letters().stream().map(DossierAnswers::letter).toList(),
                view.rating().map(DossierAnswers.Rated::of).orElse(null),
                ActAnswers.acts(view.acts()));
    }

    private static List<DossierAnswers.Answer> answers(DossierView view) {
        return view.declaration().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> new DossierAnswers.Answer(row.field(), row.label(), row.shown()))
                .toList();
    }

    private static DossierAnswers.Line line(DossierView.Line line) {
        return new DossierAnswers.Line(
                DossierAnswers.at(line.at()),
                line.action().name(),
                line.to().name(),
                line.name(),
                line.post(),
                line.unit(),
                line.stage().orElse(null),
                line.outcome().orElse(null),
                line.note().orElse(null));
    }
}
