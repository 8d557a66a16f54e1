package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.SupplementView;

/** What the API takes and answers about dossiers. */
final class DossierAnswers {

    private DossierAnswers() {}

    /**
     * A dossier to be handed in.
     *
     * @param procedure national code, for example {@code 1.001193}
     * @param channel {@code online}, {@code direct} or {@code post}
     * @param applicant whose dossier it is, where an officer enters it for somebody
     * @param onBehalfOf id of a mandate, where a citizen hands in for somebody else
     * @param answers field values after the schema of the procedure's form. Papers are uploaded on the pages only: a file
     *     hash sent here is dropped, so an online dossier whose case needs a paper is answered with what is missing
     */
    record Submit(
            @Nullable String procedure,
            @Nullable String channel,
            @Nullable Person applicant,
            @Nullable String onBehalfOf,
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

    /** @param pin the six figures on the slip */
    record Pin(@Nullable String pin) {}

    /**
     * What whoever holds the slip may see.
     *
     * @param dueAt the appointment; absent until reception
     */
    record TrackedSlip(
            String number,
            String status,
            String procedureName,
            String agency,
            @Nullable OffsetDateTime dueAt,
            List<Step> stages) {}

    /**
     * By what mandate it was handed in, in words of that day.
     *
     * @param kind {@code PERSON}, {@code ORGANISATION} or {@code HOUSEHOLD}
     */
    record OnBehalfOf(String kind, String name, String identity, String basis, String capacity, String ground) {}

    /** A dossier with its answers. */
    record Whole(
            String number,
            String status,
            String statusWords,
            String procedure,
            String procedureName,
            String applicant,
            String submitter,
            @Nullable OnBehalfOf onBehalfOf,
            String agency,
            OffsetDateTime submittedAt,
            @Nullable OffsetDateTime dueAt,
            String explanation,
            List<Answer> answers,
            List<Step> stages,
            List<Line> timeline,
            List<String> papers,
            List<Supplement> supplements,
            List<Letter> letters,
            @Nullable Rated rating,
            ActAnswers.Acts acts) {}

    /** What owner or office wrote; {@code post} and {@code unit} are empty for the owner. */
    @Schema(name = "Letter")
    record Letter(OffsetDateTime at, boolean fromOwner, String name, String post, String unit, String text) {}

    /**
     * How somebody found the way of a dossier.
     *
     * @param satisfaction {@code SATISFIED}, {@code NEUTRAL} or {@code DISSATISFIED}
     * @param contacts how often one had to come or call: {@code NONE}, {@code ONE}, {@code TWO}, {@code MORE}
     */
    @Schema(name = "Rating")
    record Rated(
            @Nullable String satisfaction,
            @Nullable String contacts,
            @Nullable String words) {

        static Rated of(Rating rating) {
            return new Rated(
                    rating.satisfaction().name(),
                    rating.contacts().map(Enum::name).orElse(null),
                    rating.words().orElse(null));
        }

        Rating rating() {
            return Rating.typed(satisfaction, contacts, words);
        }
    }

    static Letter letter(DossierView.Letter letter) {
        return new Letter(
                at(letter.at()), letter.fromOwner(), letter.name(), letter.post(), letter.unit(), letter.text());
    }

    /**
     * What an office asked to be mended, the newest first.
     *
     * @param step {@code INTAKE} or {@code APPRAISAL}
     */
    @Schema(name = "Supplement")
    record Supplement(
            String step,
            OffsetDateTime askedAt,
            LocalDate answerBy,
            @Nullable OffsetDateTime answeredAt,
            List<Marked> marks) {}

    @Schema(name = "SupplementPlace")
    record Marked(String field, String label, String wrong, String mend, boolean mended) {}

    static Supplement supplement(SupplementView asked) {
        return new Supplement(
                asked.step().name(),
                at(asked.asked().at()),
                asked.answerBy(),
                asked.answeredAt().map(DossierAnswers::at).orElse(null),
                asked.marks().stream()
                        .map(mark -> new Marked(mark.field(), mark.label(), mark.wrong(), mark.mend(), mark.mended()))
                        .toList());
    }

    static Progressed progressed(Progress progress, MessageSource messages, Locale locale) {
        var words = CalendarWords.in(messages, locale);
        return new Progressed(
                progress.number().value(),
                progress.due().map(DossierAnswers::at).orElse(null),
                progress.explanation().map(words::paragraph).orElse(""),
                progress.state().name(),
                progress.ready());
    }

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
