package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.organisation.Organisation;
import vn.motcua.papers.ApologyNotice;
import vn.motcua.papers.Applicant;
import vn.motcua.papers.Letterhead;
import vn.motcua.papers.RefusalNotice;
import vn.motcua.papers.Signer;
import vn.motcua.papers.StopNotice;
import vn.motcua.papers.SupplementNotice;

/** What the counter's notices to owners say, beside the slip of reception. */
@Component
class NoticeSource {

    private static final Locale OFFICE = Locale.of("vi");

    private final Organisation organisation;
    private final Forms forms;
    private final MessageSource messages;
    private final Addresses addresses;
    private final Calendars calendars;
    private final OutcomeSource outcomes;

    NoticeSource(
            Organisation organisation,
            Forms forms,
            MessageSource messages,
            Addresses addresses,
            Calendars calendars,
            OutcomeSource outcomes) {
        this.organisation = organisation;
        this.forms = forms;
        this.messages = messages;
        this.addresses = addresses;
        this.calendars = calendars;
        this.outcomes = outcomes;
    }

    /** That the counter does not take it in, Mẫu 03. */
    RefusalNotice refusal(Dossier dossier, Issued issued, ActsView.Refusal refusal) {
        var facts = dossier.facts();
        return new RefusalNotice(
                counter(facts, issued.at()),
                organisation.unit(facts.receiving()).name(),
                issued.number(),
                facts.number().value(),
                applicant(facts),
                facts.governing().procedureName(),
                SlipSource.local(dossier.standing().submittedAt()),
                documents(facts),
                List.of(new RefusalNotice.Reason(refusal.reason(), refusal.article())),
                List.of(refusal.instead(), text("dossier.refusal.complain")),
                text("dossier.refusal.contact", facts.receivingName()),
                addresses.check(issued.token()),
                new Signer(null, issued.by().post(), issued.by().name()));
    }

    /** What is to be mended, and what was found right, Mẫu 02. */
    SupplementNotice supplement(Dossier dossier, Issued issued, Supplement asked) {
        var facts = dossier.facts();
        var names = names(facts);
        var marked = asked.marks().stream().map(Supplement.Mark::field).collect(Collectors.toSet());
        return new SupplementNotice(
                counter(facts, issued.at()),
                issued.number(),
                facts.number().value(),
                applicant(facts),
                facts.governing().procedureName(),
                asked.marks().stream()
                        .map(mark -> new SupplementNotice.Row(
                                names.getOrDefault(mark.field(), mark.field()), mark.wrong(), mark.mend()))
                        .toList(),
                papers(facts)
                        .filter(paper -> !marked.contains(paper.field()))
                        .map(paper -> paper.prompt().label().vi())
                        .toList(),
                asked.reason().isEmpty() ? null : asked.reason(),
                asked.answerBy(),
                text("dossier.supplement.clock." + asked.step().name().toLowerCase(Locale.ROOT)),
                text("dossier.refusal.contact", facts.receivingName()),
                addresses.check(issued.token()),
                new Signer(null, issued.by().post(), issued.by().name()));
    }

    /** How the form calls each question that the dossier answers. */
    private Map<String, String> names(Facts facts) {
        var form = forms.definition(facts.governing().form());
        return form.asked(Answers.of(facts.answers())).questions().stream()
                .collect(Collectors.toMap(
                        Question::field, question -> question.prompt().label().vi(), (first, second) -> first));
    }

    /** The apology with the new appointment, Mẫu 04; signed by whoever leads the agency that is late. */
    ApologyNotice apology(Dossier dossier, Issued issued, ActsView.Apology apology) {
        var facts = dossier.facts();
        var due = calendars.deadlines().due(dossier.clock().orElseThrow());
        return new ApologyNotice(
                outcomes.letterhead(facts, issued.at()),
                organisation.unit(facts.competent()).name(),
                issued.number(),
                facts.number().value(),
                facts.party().applicant(),
                facts.governing().procedureName(),
                SlipSource.local(dossier.standing().receivedAt().orElseThrow()),
                SlipSource.local(apology.appointed()),
                apology.reason(),
                apology.cause(),
                SlipSource.local(due.at()),
                text("dossier.refusal.contact", facts.receivingName()),
                addresses.check(issued.token()),
                outcomes.signer(dossier, issued.by()));
    }

    /** That the work has stopped, since its owner never brought what was asked for. */
    StopNotice stop(Dossier dossier, Issued issued, ActsView.Stop stop) {
        var facts = dossier.facts();
        return new StopNotice(
                counter(facts, issued.at()),
                organisation.unit(facts.receiving()).name(),
                issued.number(),
                facts.number().value(),
                applicant(facts),
                facts.governing().procedureName(),
                text("dossier.stop.awaited." + stop.waitedFor().toLowerCase(Locale.ROOT)),
                stop.lastDay(),
                WorkCalendar.dateOf(stop.remindedAt()),
                stop.reason(),
                List.of(text("dossier.stop.papers"), text("dossier.refusal.again"), text("dossier.refusal.complain")),
                text("dossier.refusal.contact", facts.receivingName()),
                addresses.check(issued.token()),
                new Signer(null, issued.by().post(), issued.by().name()));
    }

    /**
     * What every notice has.
     *
     * @param number in its register
     * @param token of its check address
     */
    record Issued(String number, String token, By by, Instant at) {}

    private Letterhead counter(Facts facts, Instant now) {
        return new Letterhead(
                facts.receivingName(),
                text("dossier.slip.counter"),
                SlipSource.placeName(organisation, messages, facts.receiving()),
                WorkCalendar.dateOf(now));
    }

    private Applicant applicant(Facts facts) {
        return new Applicant(
                facts.party().applicant(),
                facts.party().submitter(),
                AnswerWords.of(forms, facts).find("requester.residence").orElse(null),
                facts.party().phone().orElse(null),
                null,
                null);
    }

    /** The declaration, and what was attached to it. */
    private List<String> documents(Facts facts) {
        var form = forms.definition(facts.governing().form()).title().vi();
        return Stream.concat(
                        Stream.of(form),
                        papers(facts).map(paper -> paper.prompt().label().vi()))
                .toList();
    }

    private Stream<Question> papers(Facts facts) {
        var answers = Answers.of(facts.answers());
        return forms.definition(facts.governing().form()).asked(answers).questions().stream()
                .filter(Question.Paper.class::isInstance)
                .filter(paper -> answers.has(paper.field()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
