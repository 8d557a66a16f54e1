package vn.motcua.dossier.internal;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Mending;
import vn.motcua.dossier.SupplementStep;
import vn.motcua.dossier.SupplementView;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.Forms;
import vn.motcua.forms.Question;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.shared.Ids;

/** What was asked to be mended, and how far its owner has come. */
@Component
class Mendings {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final SupplementStore supplements;
    private final DraftStore drafts;
    private final Forms forms;
    private final Files files;
    private final Clock clock;

    Mendings(SupplementStore supplements, DraftStore drafts, Forms forms, Files files, Clock clock) {
        this.supplements = supplements;
        this.drafts = drafts;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /** How often the office asked at that step before. */
    int countOf(Dossier dossier, SupplementStep step) {
        return (int) supplements.of(dossier.facts().id()).stream()
                .filter(asked -> asked.step() == step)
                .count();
    }

    /** How often the office asked at all. */
    int countOf(Dossier dossier) {
        return supplements.of(dossier.facts().id()).size();
    }

    /** The name of a question that the dossier answers; empty for anything else. */
    Optional<String> label(Dossier dossier, String field) {
        return form(dossier).asked(answers(dossier)).questions().stream()
                .filter(question -> question.field().equals(field))
                .map(question -> question.prompt().label().vi())
                .findFirst();
    }

    /** Names of the marked places, in one line; never what stands there. */
    String inWords(Dossier dossier, Supplement asked) {
        return asked.marks().stream()
                .flatMap(mark -> label(dossier, mark.field()).stream())
                .collect(joining("; "));
    }

    /** Keeps the request, and opens to the owner what was marked. */
    void open(Dossier dossier, Supplement asked) {
        supplements.add(dossier.facts().id(), asked);
        drafts.addMending(Ids.next(), dossier, asked.id(), clock.instant());
    }

    /** The request that waits for its answer. */
    Optional<Supplement> waiting(Dossier dossier) {
        return supplements.of(dossier.facts().id()).stream()
                .filter(Supplement::open)
                .findFirst();
    }

    /** The answers as they were mended: complete, each marked place other than it was. */
    Answers mended(Dossier dossier, Supplement asked, Draft draft) {
        var form = form(dossier);
        var answers = form.settled(draft.answers());
        var errors = form.validateAll(answers, check());
        if (!errors.isEmpty()) {
            throw new DossierException.AnswersIncomplete(errors);
        }
        var left = asked.marks().stream()
                .filter(mark -> !changed(form, mark.field(), answers(dossier), answers))
                .map(mark -> label(dossier, mark.field()).orElse(mark.field()))
                .toList();
        if (!left.isEmpty()) {
            throw new DossierException.SupplementLeft(left);
        }
        files.refuseInfected(
                form.papers(answers).values().stream().flatMap(Optional::stream).toList());
        return answers;
    }

    Optional<Draft> draftFor(Supplement asked) {
        return drafts.mendingFor(asked.id());
    }

    /** Closes the request; each marked answer is kept in words as it was and as it is. */
    void close(Dossier before, Supplement asked, Draft draft, Answers answers) {
        var form = form(before);
        var marks = new HashMap<String, Supplement.Mark>();
        for (var mark : asked.marks()) {
            marks.put(
                    mark.field(),
                    new Supplement.Mark(
                            mark.field(),
                            mark.wrong(),
                            mark.mend(),
                            words(form, mark.field(), answers(before), OFFICE),
                            words(form, mark.field(), answers, OFFICE)));
        }
        supplements.answered(asked.id(), clock.instant(), marks);
        drafts.becomes(draft.id(), before.facts().id());
    }

    /** All requests of a dossier, the newest first. */
    List<SupplementView> views(Actor actor, Dossier dossier, Locale locale) {
        var views = new ArrayList<SupplementView>();
        supplements.of(dossier.facts().id()).forEach(asked -> views.addFirst(view(actor, dossier, asked, locale)));
        return views;
    }

    private SupplementView view(Actor actor, Dossier dossier, Supplement asked, Locale locale) {
        var form = form(dossier);
        var draft = asked.open() ? drafts.mendingFor(asked.id()) : Optional.<Draft>empty();
        var now = draft.map(Draft::answers).orElseGet(() -> answers(dossier));
        var marked = new ArrayList<>(asked.marks().stream()
                .map(mark -> marked(form, mark, dossier, now, locale))
                .toList());
        draft.flatMap(Draft::mending).ifPresent(mending -> marked.addAll(following(form, mending, now, locale)));
        return new SupplementView(
                asked.step(),
                asked.place(),
                new SupplementView.Asked(
                        asked.askedAt(),
                        asked.by().name(),
                        asked.by().post(),
                        asked.by().unit()),
                asked.answerBy(),
                asked.reason(),
                marked,
                rightPapers(form, dossier, asked),
                actor instanceof Citizen ? draft.map(Draft::id) : Optional.<UUID>empty(),
                asked.answeredAt());
    }

    private SupplementView.Mark marked(
            FormDefinition form, Supplement.Mark mark, Dossier dossier, Answers now, Locale locale) {
        var question = question(form, mark.field());
        var was = answers(dossier);
        var mended = mark.after() != null
                || (changed(form, mark.field(), was, now)
                        && errors(form, question, now).isEmpty());
        return new SupplementView.Mark(
                mark.field(),
                question.prompt().label().in(locale),
                page(form, mark.field()),
                mark.wrong(),
                mark.mend(),
                question instanceof Question.Paper,
                mended,
                mark.before() == null ? words(form, mark.field(), was, locale) : mark.before(),
                mark.after() == null ? words(form, mark.field(), now, locale) : mark.after());
    }

    /** Questions that nobody marked and that now have to be answered. */
    private List<SupplementView.Mark> following(FormDefinition form, Mending mending, Answers now, Locale locale) {
        var errors = form.validateAll(now, check());
        var open = mending.open(form, now, errors);
        return form.asked(now).questions().stream()
                .filter(question -> open.contains(question.field()))
                .filter(question -> !mending.marked().contains(question.field()))
                .map(question -> new SupplementView.Mark(
                        question.field(),
                        question.prompt().label().in(locale),
                        page(form, question.field()),
                        "",
                        "",
                        question instanceof Question.Paper,
                        errors(form, question, now).isEmpty(),
                        "",
                        words(form, question.field(), now, locale)))
                .toList();
    }

    private List<FieldError> errors(FormDefinition form, Question question, Answers now) {
        return form.validateAll(now, check()).stream()
                .filter(error -> question.owns(error.field()))
                .toList();
    }

    private static boolean changed(FormDefinition form, String field, Answers before, Answers now) {
        return now.changedSince(before).stream().anyMatch(question(form, field)::owns);
    }

    private static int rightPapers(FormDefinition form, Dossier dossier, Supplement asked) {
        return (int) form.papers(answers(dossier)).entrySet().stream()
                .filter(paper -> paper.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(field ->
                        asked.marks().stream().noneMatch(mark -> mark.field().equals(field)))
                .count();
    }

    /** A paper is no words. */
    private static String words(FormDefinition form, String field, Answers answers, Locale locale) {
        return question(form, field) instanceof Question.Paper ? "" : form.inWords(field, answers, locale);
    }

    private static Question question(FormDefinition form, String field) {
        return form.questions().stream()
                .filter(question -> question.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String page(FormDefinition form, String field) {
        return form.pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(question -> question.field().equals(field)))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private Check check() {
        return Check.complete(WorkCalendar.dateOf(clock.instant()));
    }

    private FormDefinition form(Dossier dossier) {
        return forms.definition(dossier.facts().governing().form());
    }

    private static Answers answers(Dossier dossier) {
        return Answers.of(dossier.facts().answers());
    }
}
