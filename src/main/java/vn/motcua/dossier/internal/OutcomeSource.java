package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitKind;
import vn.motcua.papers.Applicant;
import vn.motcua.papers.BirthCertificate;
import vn.motcua.papers.Certificate;
import vn.motcua.papers.Letterhead;
import vn.motcua.papers.RefusalNotice;
import vn.motcua.papers.Signer;

/** What the result of a dossier says, or the refusal notice in its place. */
@Component
class OutcomeSource {

    private static final Locale OFFICE = Locale.of("vi");
    private static final String FIRST_BOOK = "01";

    private final Organisation organisation;
    private final AgencyNames agencies;
    private final Forms forms;
    private final ResultTexts texts;
    private final Approvals approvals;
    private final MessageSource messages;
    private final Addresses addresses;

    OutcomeSource(
            Organisation organisation,
            AgencyNames agencies,
            Forms forms,
            ResultTexts texts,
            Approvals approvals,
            MessageSource messages,
            Addresses addresses) {
        this.organisation = organisation;
        this.agencies = agencies;
        this.forms = forms;
        this.texts = texts;
        this.approvals = approvals;
        this.messages = messages;
        this.addresses = addresses;
    }

    /** What was asked for: a paper whose words are data of the procedure, or the birth certificate. */
    Object result(Dossier dossier, String number, String token, Instant now) {
        return texts.of(dossier.facts().governing().form())
                .<Object>map(text -> certificate(text, dossier, number, token, now))
                .orElseGet(() -> birthCertificate(dossier, number, token, now));
    }

    private Certificate certificate(ResultText text, Dossier dossier, String number, String token, Instant now) {
        var facts = dossier.facts();
        var words = AnswerWords.of(forms, facts);
        Function<String, Optional<String>> said = field -> switch (field) {
            case ResultText.PROCEDURE -> Optional.of(facts.governing().procedureName());
            case ResultText.ANSWER -> approvals.answer(dossier);
            default -> words.find(field);
        };
        return new Certificate(
                letterhead(facts, now),
                agencies.inFull(facts.competent()),
                number,
                text.title(),
                text.opening(said),
                text.statement(),
                text.sections(said),
                text.closing(said),
                signer(dossier),
                addresses.check(token));
    }

    /** The head of a paper of the agency that answers for the dossier. */
    Letterhead letterhead(Facts facts, Instant now) {
        return new Letterhead(
                superior(facts.competent()),
                organisation.unit(facts.competent()).name(),
                SlipSource.placeName(organisation, messages, facts.competent()),
                WorkCalendar.dateOf(now));
    }

    private BirthCertificate birthCertificate(Dossier dossier, String number, String token, Instant now) {
        var facts = dossier.facts();
        var words = AnswerWords.of(forms, facts);
        var day = WorkCalendar.dateOf(now);
        return new BirthCertificate(
                number,
                FIRST_BOOK + "/" + day.getYear(),
                child(words, facts),
                parent("mother", words, facts).orElse(null),
                parent("father", words, facts).orElse(null),
                declarant(words, facts),
                agencies.inFull(facts.competent()),
                day,
                signer(dossier),
                addresses.check(token));
    }

    private static BirthCertificate.Child child(AnswerWords words, Facts facts) {
        return new BirthCertificate.Child(
                words.of("child.name"),
                Answers.of(facts.answers()).date("child.birthDate").orElseThrow(),
                words.of("child.sex"),
                words.of("child.ethnicity"),
                words.of("child.nationality"),
                birthplace(words),
                words.of("child.homeTown"),
                null);
    }

    private static String birthplace(AnswerWords words) {
        var place = words.of("child.birthPlace");
        return words.find("child.facility")
                .map(facility -> place.isEmpty() ? facility : facility + ", " + place)
                .orElse(place);
    }

    private static Optional<BirthCertificate.Parent> parent(String who, AnswerWords words, Facts facts) {
        var born = Answers.of(facts.answers()).date(who + ".birthDate");
        return words.find(who + ".name")
                .map(name -> new BirthCertificate.Parent(
                        name,
                        born.map(LocalDate::getYear).orElse(null),
                        words.of(who + ".ethnicity"),
                        words.of(who + ".nationality"),
                        words.of(who + ".residence")));
    }

    private BirthCertificate.Declarant declarant(AnswerWords words, Facts facts) {
        var paper = words.find("requester.personalId")
                .map(number -> text("dossier.result.identity", number))
                .orElseGet(() -> text("dossier.result.no-identity"));
        return new BirthCertificate.Declarant(facts.party().submitter(), paper);
    }

    /** The refusal notice, Mẫu 03, with the officer's words as reason. */
    RefusalNotice refusal(Dossier dossier, String number, String token, Instant now) {
        var facts = dossier.facts();
        var reason = approvals.reason(dossier).orElseGet(() -> text("dossier.refusal.no-words"));
        return new RefusalNotice(
                letterhead(facts, now),
                organisation.unit(facts.competent()).name(),
                number,
                facts.number().value(),
                new Applicant(
                        facts.party().applicant(),
                        facts.party().submitter(),
                        AnswerWords.of(forms, facts).find("requester.residence").orElse(null),
                        facts.party().phone().orElse(null),
                        null,
                        null),
                facts.governing().procedureName(),
                SlipSource.local(dossier.standing().submittedAt()),
                List.of(forms.definition(facts.governing().form()).title().vi()),
                List.of(new RefusalNotice.Reason(reason, text("dossier.refusal.basis"))),
                List.of(text("dossier.refusal.again"), text("dossier.refusal.complain")),
                text("dossier.refusal.contact", facts.receivingName()),
                addresses.check(token),
                signer(dossier));
    }

    private String superior(UnitId unit) {
        @Nullable UnitId parent = organisation.unit(unit).parent();
        return parent == null ? "" : organisation.unit(parent).name();
    }

    private Signer signer(Dossier dossier) {
        return signer(dossier, approvals.by(dossier, DossierAction.COMPLETE_STAGE));
    }

    /** TM. before the chairman, KT. before a deputy (NĐ 30/2020/NĐ-CP article 13). */
    Signer signer(Dossier dossier, By by) {
        var deputy = by.post().startsWith(text("dossier.signer.deputy-begins"));
        if (organisation.unit(dossier.facts().competent()).kind() == UnitKind.DEPARTMENT) {
            return new Signer(deputy ? forHead(by.post()) : null, by.post(), by.name());
        }
        return new Signer(
                text(deputy ? "dossier.signer.for-chairman" : "dossier.signer.on-behalf"),
                text(deputy ? "dossier.signer.deputy" : "dossier.signer.chairman"),
                by.name());
    }

    /** A department's head signs in the own name; "Phó Trưởng phòng" signs for the "Trưởng phòng". */
    private String forHead(String deputy) {
        var head = deputy.substring(text("dossier.signer.deputy-begins").length());
        return text("dossier.signer.for-head", head.strip());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
