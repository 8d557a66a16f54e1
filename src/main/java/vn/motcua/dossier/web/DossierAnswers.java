package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the API takes and answers about dossiers. */
final class DossierAnswers {

    private DossierAnswers() {}

    /**
     * A dossier to be handed in.
     *
     * @param procedure national code, for example {@code 1.001193}
     * @param channel {@code online}, {@code direct} or {@code post}
     * @param applicant whose dossier it is, where an officer enters it for somebody
     * @param answers field values after the schema of the procedure's form. Papers are uploaded on the pages only: a file
     *     hash sent here is dropped, so an online dossier whose case needs a paper is answered with what is missing
     */
    record Submit(
            @Nullable String procedure,
            @Nullable String channel,
            @Nullable Person applicant,
            @Nullable @Schema(type = "object") JsonNode answers) {}

    record Person(@Nullable String name) {}

    /**
     * @param dueAt when the result is due; an appointment from reception on, before it the latest date
     * @param explanation how that date follows, in sentences
     */
    record Progressed(
            String number, @Nullable OffsetDateTime dueAt, String explanation, String status, List<String> ready) {}

    record Completed(@Nullable String outcome, @Nullable String note) {}

    /**
     * @param receiver full name of who takes the result
     * @param channel {@code direct}, {@code post} or {@code online}
     */
    record Returned(
            @Nullable String receiver,
            @Nullable String identityPaper,
            @Nullable String channel) {}

    record TrackedDossier(String number, String status) {}

    /** A dossier with its answers. */
    record Whole(
            String number,
            String status,
            String statusWords,
            String procedure,
            String procedureName,
            String applicant,
            String agency,
            OffsetDateTime submittedAt,
            @Nullable OffsetDateTime dueAt,
            String explanation,
            List<Answer> answers,
            List<Step> stages,
            List<Line> timeline,
            List<String> papers) {}

    record Answer(String field, String label, String value) {}

    @Schema(name = "DossierStage")
    record Step(
            String code,
            String name,
            String state,
            @Nullable String outcome) {}

    @Schema(name = "TimelineLine")
    record Line(
            OffsetDateTime at,
            String action,
            String status,
            String name,
            String post,
            String unit,
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable String note) {}

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, vn.motcua.calendar.WorkCalendar.ZONE);
    }
}
