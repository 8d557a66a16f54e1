package vn.motcua.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ConsultationView;

/** What the API takes and answers about other agencies that are asked. */
final class ConsultationAnswers {

    private ConsultationAnswers() {}

    /**
     * A question to other agencies.
     *
     * @param stage code of the stage during which it is asked
     * @param agencies keys or identification codes of units
     * @param answerBy the last day, until offices close
     * @param waitFor {@code ALL}, {@code ANY} or {@code NONE}: how many answers the stage waits for
     * @param fields paths of the answers they may see; a path opens all below it
     * @param papers codes of the papers they may see: {@code landRight} for {@code papers.landRight}
     */
    @Schema(name = "ConsultationRequest")
    record Request(
            @Nullable String stage,
            @Nullable List<String> agencies,
            @Nullable String question,
            @Nullable LocalDate answerBy,
            @Nullable String waitFor,
            @Nullable List<String> fields,
            @Nullable List<String> papers) {}

    /** @param stance {@code NO_OBJECTION} or {@code OBJECTION}, which needs words */
    @Schema(name = "OpinionAnswer")
    record Given(@Nullable String stance, @Nullable String words) {}

    /** @param answerBy a day later than the one before */
    @Schema(name = "OpinionExtension")
    record Extended(@Nullable LocalDate answerBy, @Nullable String reason) {}

    /**
     * An agency that was asked; to the owner without question and answer.
     *
     * @param opinion names it in addresses
     * @param state {@code AWAITED}, {@code HELD}, {@code ANSWERED}, {@code LAPSED} or {@code WITHDRAWN}
     * @param late whether it is awaited and its time is over
     */
    @Schema(name = "Consultation")
    record Asked(
            String opinion,
            int round,
            String agency,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            String question,
            String state,
            boolean late,
            @Nullable String stance,
            @Nullable String words,
            @Nullable OffsetDateTime answeredAt) {}

    static Asked asked(ConsultationView view) {
        var answer = view.answer();
        return new Asked(
                view.code(),
                view.round(),
                view.agency(),
                DossierAnswers.at(view.asked().at()),
                DossierAnswers.at(view.due()),
                view.question(),
                view.state().name(),
                view.late(),
                answer.map(given -> given.stance().name()).orElse(null),
                answer.map(ConsultationView.Answer::words).orElse(null),
                answer.map(given -> DossierAnswers.at(given.at())).orElse(null));
    }
}
