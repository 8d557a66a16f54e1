package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.BeforeReception;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** Correcting a dossier and taking it back before an office has taken it in, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class BeforeReceptionApi {

    private final BeforeReception before;
    private final Drafts drafts;
    private final Forms forms;
    private final CurrentActor actor;
    private final MessageSource messages;

    BeforeReceptionApi(BeforeReception before, Drafts drafts, Forms forms, CurrentActor actor, MessageSource messages) {
        this.before = before;
        this.drafts = drafts;
        this.forms = forms;
        this.actor = actor;
        this.messages = messages;
    }

    /** New values of fields; what is left out stays as it was. Papers stay those that were sent. */
    @Schema(name = "Correction")
    record Corrected(@Nullable @Schema(type = "object") JsonNode answers) {}

    @PostMapping("/dossiers/{number}/correct")
    @Operation(summary = "Correct answers while no office has taken the dossier in; its number stays")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed correct(
            @PathVariable String number, @RequestBody Corrected sent, @Parameter(hidden = true) Locale locale) {
        if (sent.answers() == null) {
            throw new DossierException.MemberMissing("answers");
        }
        var parsed = DossierNumber.parse(number);
        var draft = keep(before.open(actor.get(), parsed), sent.answers());
        return DossierAnswers.progressed(before.correct(actor.get(), parsed, draft.id()), messages, locale);
    }

    private Draft keep(Draft draft, JsonNode answers) {
        var form = forms.definition(draft.form());
        var read = form.read(draft.answers().with(Answers.of(answers)).json()).answers();
        var own = OwnPapers.kept(form, read, draft.answers());
        return drafts.keep(
                actor.get(), draft.id(), draft.version(), draft.content().with(own));
    }

    @PostMapping("/dossiers/{number}/take-back")
    @Operation(summary = "Take a dossier back while no office has taken it in; its answers stay as an open draft")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed takeBack(@PathVariable String number, @Parameter(hidden = true) Locale locale) {
        return DossierAnswers.progressed(before.takeBack(actor.get(), DossierNumber.parse(number)), messages, locale);
    }
}
