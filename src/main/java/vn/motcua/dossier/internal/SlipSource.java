package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.FiledFor;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.identity.Pins;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.papers.AcceptanceSlip;
import vn.motcua.papers.Applicant;
import vn.motcua.papers.Letterhead;

/** What the slip of reception says (Mẫu 01, TT 01/2018/TT-VPCP article 9). */
@Component
class SlipSource {

    private static final Locale OFFICE = Locale.of("vi");

    private final Organisation organisation;
    private final Calendars calendars;
    private final Forms forms;
    private final MessageSource messages;
    private final Behalf behalf;
    private final HandedPapers handed;
    private final Printed printed;

    SlipSource(
            Organisation organisation,
            Calendars calendars,
            Forms forms,
            MessageSource messages,
            Behalf behalf,
            HandedPapers handed,
            Printed printed) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.forms = forms;
        this.messages = messages;
        this.behalf = behalf;
        this.handed = handed;
        this.printed = printed;
    }

    AcceptanceSlip of(Dossier dossier, By receiver, Instant now) {
        var facts = dossier.facts();
        var words = CalendarWords.in(messages, OFFICE);
        var due = calendars.deadlines().due(dossier.clock().orElseThrow());
        return new AcceptanceSlip(
                head(facts.receiving(), facts.receivingName(), now),
                facts.number().value(),
                applicant(dossier),
                facts.governing().procedureName(),
                documents(facts),
                1,
                words.limit(facts.limit()),
                local(dossier.standing().receivedAt().orElseThrow()),
                local(due.at()),
                words.sentences(due.explanation()),
                text("dossier.slip.return-place", facts.receivingName()),
                null,
                null,
                new AcceptanceSlip.Officer(receiver.post(), receiver.name()),
                printed.pins().of(facts.number().value()),
                printed.addresses().tracking(facts.number()),
                printed.annulments()
                        .replacedBy(facts.id())
                        .map(wrong -> text("dossier.slip.replaces", wrong.value()))
                        .orElse(null));
    }

    /** The same slip printed again, which says so and when. */
    AcceptanceSlip again(AcceptanceSlip slip, Instant now) {
        var words = CalendarWords.in(messages, OFFICE).dates();
        var mark = text("dossier.slip.again", words.shortDateTime(now));
        return slip.marked(slip.mark() == null ? mark : slip.mark() + ". " + mark);
    }

    /** The head of a paper of the unit's counter. */
    Letterhead head(UnitId unit, String name, Instant now) {
        return new Letterhead(
                name, text("dossier.slip.counter"), placeName(organisation, messages, unit), WorkCalendar.dateOf(now));
    }

    /**
     * Papers are dated at a place ("An Định"), not at a kind of unit ("Xã An Định"); those of a department at the place of
     * the agency above it.
     */
    static String placeName(Organisation organisation, MessageSource messages, UnitId id) {
        var unit = organisation.unit(id);
        var place = unit.place();
        if (place == null) {
            return unit.parent() == null ? "" : placeName(organisation, messages, unit.parent());
        }
        return Arrays.stream(
                        messages.getMessage("dossier.place-kinds", null, OFFICE).split(";"))
                .filter(kind -> place.startsWith(kind + " "))
                .map(kind -> place.substring(kind.length() + 1))
                .findFirst()
                .orElse(place);
    }

    private Applicant applicant(Dossier dossier) {
        var facts = dossier.facts();
        var summary = AnswerWords.of(forms, facts);
        var filedFor = behalf.of(dossier);
        return new Applicant(
                facts.party().applicant(),
                filedFor.map(FiledFor::submitter).orElse(facts.party().submitter()),
                summary.find(AnswerWords.RESIDENCE).orElse(null),
                facts.party().phone().orElse(null),
                null,
                summary.shown("requester.personalId").orElse(null),
                filedFor.map(found -> found.capacity() + ", " + found.ground()).orElse(null));
    }

    private List<AcceptanceSlip.Document> documents(Facts facts) {
        var form = forms.definition(facts.governing().form());
        var documents = new ArrayList<AcceptanceSlip.Document>();
        documents.add(new AcceptanceSlip.Document(form.title().vi(), 0, 0, 1));
        var answers = Answers.of(facts.answers());
        handed.of(facts.id()).stream().map(SlipSource::document).forEach(documents::add);
        form.asked(answers).questions().stream()
                .filter(Question.Paper.class::isInstance)
                .filter(paper -> answers.has(paper.field()))
                .forEach(paper -> documents.add(
                        new AcceptanceSlip.Document(paper.prompt().label().vi(), 0, 0, 1)));
        return documents;
    }

    /** What was found in digital form stands in the column of electronic copies. */
    private static AcceptanceSlip.Document document(HandedPaper paper) {
        var nothingOnPaper = paper.originals() + paper.copies() == 0;
        return new AcceptanceSlip.Document(paper.name(), paper.originals(), 0, nothingOnPaper ? 1 : paper.copies());
    }

    /** What a slip shows for finding the dossier again. */
    @Component
    record Printed(Addresses addresses, Pins pins, Annulments annulments) {}

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkCalendar.ZONE);
    }
}
