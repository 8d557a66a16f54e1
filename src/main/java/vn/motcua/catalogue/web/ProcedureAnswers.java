package vn.motcua.catalogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Decision;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Guide;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.PublishedLimits;
import vn.motcua.catalogue.RequiredDocument;

/** What the API answers about procedures. */
final class ProcedureAnswers {

    private ProcedureAnswers() {}

    /** A page of a list. */
    @Schema(name = "ProcedurePage")
    record Page(int total, List<Item> items) {}

    /** A procedure in a list. */
    @Schema(name = "ProcedureItem")
    record Item(
            String code,
            String name,
            String title,
            String sector,
            Level level,
            String agency,
            LimitAnswer limit,
            FeeAnswer fee,
            boolean fileable) {}

    /**
     * Limits by channel; absent where none was published.
     *
     * @param applied what counts for a dossier handed in at the counter
     */
    record LimitAnswer(
            String words,
            boolean published,
            @Nullable TimeLimit direct,
            @Nullable TimeLimit online,
            @Nullable TimeLimit post,
            TimeLimit applied,
            String note) {}

    /** The fee; amount in đồng only where one was published. */
    record FeeAnswer(
            String words,
            Fee.Kind kind,
            @Nullable Long amount,
            @Nullable String per,
            String note) {}

    /** A paper of the dossier. */
    record PaperAnswer(
            String key,
            @Nullable String caseKey,
            RequiredDocument.Handling handling,
            int originals,
            int copies,
            LocalText name,
            LocalText hint) {}

    /**
     * A question one may ask oneself before filing; it keeps nobody from filing.
     *
     * @param stops the answer that leads elsewhere
     * @param instead codes of procedures to use in its place
     */
    record QuestionAnswer(
            String key,
            LocalText text,
            @Nullable LocalText hint,
            EligibilityQuestion.Answer stops,
            LocalText because,
            LocalText basis,
            LocalText next,
            List<String> instead) {}

    /**
     * A procedure in full.
     *
     * @param general whether its form is the general declaration
     */
    record Detail(
            String code,
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            String title,
            @Nullable LocalText summary,
            @Nullable LocalText result,
            @Nullable LocalText applicant,
            String sector,
            Level level,
            String agency,
            LimitAnswer limit,
            FeeAnswer fee,
            boolean fileable,
            boolean general,
            @Nullable DefinitionReference form,
            List<vn.motcua.catalogue.ProcedureCase> cases,
            List<PaperAnswer> documents,
            List<vn.motcua.catalogue.ProcedureStep> steps,
            List<LegalBasis> legalBases,
            List<QuestionAnswer> questions,
            Decision decision,
            String source,
            List<String> verify) {}

    static Item item(ProcedureSummary found, ProcedureWords words, Locale locale) {
        return new Item(
                found.code().value(),
                found.name(),
                found.title().in(locale),
                found.sector().name(),
                found.agency().level(),
                agency(found.agency(), words, locale),
                limit(found.limits(), words, locale),
                fee(found.fee(), words, locale),
                found.fileable());
    }

    static Detail detail(ProcedureVersion version, ProcedureWords words, Locale locale) {
        Guide guide = version.guide();
        return new Detail(
                version.code().value(),
                version.number(),
                version.validFrom(),
                version.validTo().orElse(null),
                version.name(),
                version.title().in(locale),
                version.summary().orElse(null),
                version.result().orElse(null),
                guide.applicant().orElse(null),
                version.sector().name(),
                version.agency().level(),
                agency(version.agency(), words, locale),
                limit(version.limits(), words, locale),
                fee(version.fee(), words, locale),
                version.fileable(),
                version.general(),
                version.form().orElse(null),
                guide.cases(),
                guide.documents().stream().map(ProcedureAnswers::paper).toList(),
                guide.steps(),
                guide.bases(),
                guide.questions().stream().map(ProcedureAnswers::question).toList(),
                version.decision(),
                version.source(),
                version.verify());
    }

    private static QuestionAnswer question(EligibilityQuestion question) {
        var elsewhere = question.elsewhere();
        return new QuestionAnswer(
                question.key(),
                question.text(),
                question.hint().orElse(null),
                question.stops(),
                elsewhere.because(),
                elsewhere.basis(),
                elsewhere.next(),
                elsewhere.instead().stream().map(ProcedureCode::value).toList());
    }

    private static PaperAnswer paper(RequiredDocument paper) {
        return new PaperAnswer(
                paper.key(),
                paper.caseKey().orElse(null),
                paper.handling(),
                paper.originals(),
                paper.copies(),
                paper.name(),
                paper.hint());
    }

    private static String agency(Agency agency, ProcedureWords words, Locale locale) {
        return words.agency(agency, locale);
    }

    private static LimitAnswer limit(PublishedLimits limits, ProcedureWords words, Locale locale) {
        return new LimitAnswer(
                words.limits(limits, locale),
                !limits.unknown(),
                limits.published(Channel.DIRECT).orElse(null),
                limits.published(Channel.ONLINE).orElse(null),
                limits.published(Channel.POST).orElse(null),
                limits.applied(Channel.DIRECT),
                limits.unknown() ? words.general(limits, locale) : limits.note());
    }

    private static FeeAnswer fee(Fee fee, ProcedureWords words, Locale locale) {
        return new FeeAnswer(
                words.fee(fee, locale),
                fee.kind(),
                fee.amount().map(Fee.Amount::dong).orElse(null),
                fee.amount().map(Fee.Amount::per).orElse(null),
                fee.note());
    }
}
