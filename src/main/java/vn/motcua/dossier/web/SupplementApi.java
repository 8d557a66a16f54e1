package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.Supplements;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;

/** Asking for a supplement and answering it, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers", description = "Dossiers from submission to the returned result")
class SupplementApi {

    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Drafts drafts;
    private final Forms forms;
    private final CurrentActor actor;
    private final MessageSource messages;

    SupplementApi(
            Dossiers dossiers,
            Supplements supplements,
            Drafts drafts,
            Forms forms,
            CurrentActor actor,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.drafts = drafts;
        this.forms = forms;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * What is to be mended.
     *
     * @param answerBy the last day the office waits
     * @param reason why it is asked again at the same step
     */
    @Schema(name = "SupplementRequest")
    record Asked(
            @Nullable List<Mark> marks,
            @Nullable LocalDate answerBy,
            @Nullable String reason) {}

    /** One field of the answers: what is wrong and how to mend it. */
    @Schema(name = "SupplementMark")
    record Mark(
            @Nullable String field,
            @Nullable String wrong,
            @Nullable String mend) {}

    /** New values of the fields that were marked; what is left out stays as it was mended before. */
    @Schema(name = "SupplementAnswer")
    record Mended(@Nullable @Schema(type = "object") JsonNode answers) {}

    @PostMapping("/dossiers/{number}/supplements")
    @Operation(summary = "Ask the owner to mend a dossier: everything at once; the clock stands until it is answered")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed ask(
            @PathVariable String number, @RequestBody Asked sent, @Parameter(hidden = true) Locale locale) {
        if (sent.answerBy() == null) {
            throw new DossierException.MemberMissing("answerBy");
        }
        var marks = (sent.marks() == null ? List.<Mark>of() : sent.marks())
                .stream()
                        .map(mark -> new NewSupplement.Mark(text(mark.field()), text(mark.wrong()), text(mark.mend())))
                        .toList();
        var wanted = new NewSupplement(marks, sent.answerBy(), sent.reason());
        return DossierAnswers.progressed(
                supplements.request(actor.get(), DossierNumber.parse(number), wanted), messages, locale);
    }

    @PostMapping("/dossiers/{number}/supplements/answer")
    @Operation(summary = "Send what was asked for; only marked fields may change")
    @SecurityRequirement(name = OpenApi.BEARER)
    DossierAnswers.Progressed answer(
            @PathVariable String number, @RequestBody Mended sent, @Parameter(hidden = true) Locale locale) {
        var parsed = DossierNumber.parse(number);
        if (sent.answers() != null) {
            mend(parsed, sent.answers(), locale);
        }
        return DossierAnswers.progressed(supplements.answer(actor.get(), parsed), messages, locale);
    }

    private void mend(DossierNumber number, JsonNode answers, Locale locale) {
        var view = dossiers.read(actor.get(), number, locale);
        var id = view.waitsFor()
                .flatMap(SupplementView::draft)
                .orElseThrow(() -> new DossierException.NotNow(view.state(), DossierAction.SUPPLY));
        var draft = drafts.open(actor.get(), id);
        var merged = draft.answers().with(Answers.of(answers));
        var form = forms.definition(draft.form());
        var read = form.read(merged.json()).answers();
        drafts.keep(
                actor.get(), id, draft.version(), draft.content().with(OwnPapers.kept(form, read, draft.answers())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
