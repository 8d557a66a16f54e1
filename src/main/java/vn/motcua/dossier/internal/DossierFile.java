package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.AtCounter;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.SupplementView;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Outcome;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.Words;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** The parts of a dossier's page: its way, its timeline, its papers, and what the reader may do. */
@Component
class DossierFile {

    private final DossierStore store;
    private final PaperStore papers;
    private final Voices voices;
    private final Mendings mendings;
    private final WorkItems items;
    private final Desks desks;
    private final Permissions permissions;

    DossierFile(
            DossierStore store,
            PaperStore papers,
            Voices voices,
            Mendings mendings,
            WorkItems items,
            Desks desks,
            Permissions permissions) {
        this.store = store;
        this.papers = papers;
        this.voices = voices;
        this.mendings = mendings;
        this.items = items;
        this.desks = desks;
        this.permissions = permissions;
    }

    Instant receptionDue(Dossier dossier) {
        return desks.receptionDue(dossier.standing().waitingSince());
    }

    List<DossierView.Line> timeline(Dossier dossier) {
        return store.timeline(dossier.facts().id()).stream()
                .map(line -> new DossierView.Line(
                        line.action(),
                        line.to(),
                        line.at(),
                        line.by().name(),
                        line.by().post(),
                        line.by().unit(),
                        line.stage(),
                        line.outcome(),
                        line.note()))
                .toList();
    }

    List<DossierView.Paper> papers(Dossier dossier) {
        return papers.of(dossier.facts().id()).stream()
                .map(kept -> new DossierView.Paper(
                        kept.name(), kept.fixedAt(), kept.hash().isPresent()))
                .toList();
    }

    AtCounter atCounter(Actor actor, Dossier dossier) {
        return voices.counter().of(actor, dossier);
    }

    List<DossierView.Step> way(Dossier dossier, Locale locale) {
        return dossier.course().map(course -> steps(dossier, course, locale)).orElseGet(List::of);
    }

    private List<DossierView.Step> steps(Dossier dossier, Course course, Locale locale) {
        Map<StageRound, WorkItem> work = new HashMap<>();
        items.of(Desks.subject(dossier)).forEach(item -> work.put(item.at(), item));
        return course.route().stages().stream()
                .map(stage -> step(stage, latest(course, stage).orElse(null), work, locale))
                .filter(step -> step.mark() != DossierView.Mark.NEXT || course.isComing(step.code()))
                .toList();
    }

    private static Optional<StageRun> latest(Course course, Stage stage) {
        return course.runs().stream()
                .filter(run -> run.stage().equals(stage.code()))
                .reduce((earlier, later) -> later);
    }

    private static DossierView.Step step(
            Stage stage, @Nullable StageRun latest, Map<StageRound, WorkItem> work, Locale locale) {
        var run = Optional.ofNullable(latest);
        var item = run.map(StageRound::of).map(work::get);
        return new DossierView.Step(
                stage.code(),
                in(stage.name(), locale),
                run.map(found -> mark(found.state())).orElse(DossierView.Mark.NEXT),
                stage.allowance().countedHours(),
                item.map(WorkItem::unitName).orElse(""),
                stage.role().name(),
                item.flatMap(WorkItem::asHolder).map(holder -> holder.name()).orElse(null),
                item.map(WorkItem::due).orElse(null),
                run.flatMap(found -> Optional.ofNullable(found.outcome()))
                        .flatMap(stage::outcome)
                        .map(outcome -> in(outcome.name(), locale))
                        .orElse(null));
    }

    private static DossierView.Mark mark(StageRun.State state) {
        return switch (state) {
            case OPEN -> DossierView.Mark.NOW;
            case FROZEN -> DossierView.Mark.HOLD;
            case DONE, LAPSED -> DossierView.Mark.DONE;
            case SKIPPED -> DossierView.Mark.SKIPPED;
            case RETURNED, WITHDRAWN, SUPERSEDED -> DossierView.Mark.NEXT;
        };
    }

    DossierView.Verbs verbs(Actor actor, Dossier dossier, Locale locale) {
        var counter = dossier.facts().receiving();
        var receive = dossier.state() == DossierState.SUBMITTED
                && permissions.allows(actor, Permission.DOSSIER_RECEIVE, counter);
        var ready = dossier.state() == DossierState.RESULT_READY || dossier.state() == DossierState.REJECTION_READY;
        var giveBack = ready && permissions.allows(actor, Permission.RESULT_RETURN, counter);
        return new DossierView.Verbs(
                receive,
                giveBack,
                maySupplement(actor, dossier),
                permissions.allows(actor, Permission.DOSSIER_WRITE, writingUnit(actor)),
                stageWork(actor, dossier, locale));
    }

    private static @Nullable UnitId writingUnit(Actor actor) {
        return actor instanceof OfficerInPost officer ? officer.unit() : null;
    }

    List<DossierView.Letter> letters(Dossier dossier) {
        return voices.letters().of(dossier.facts().id());
    }

    Optional<Rating> rating(Dossier dossier) {
        return voices.ratings().of(dossier);
    }

    boolean awaitsRating(Dossier dossier) {
        return voices.ratings().awaits(dossier);
    }

    ActsView acts(Actor actor, Dossier dossier) {
        return voices.acts().of(actor, dossier);
    }

    Optional<ActsView.Refusal> refusal(Dossier dossier) {
        return voices.acts().refusal(dossier);
    }

    List<SupplementView> supplements(Actor actor, Dossier dossier, Locale locale) {
        return mendings.views(actor, dossier, locale);
    }

    /** While the law lets an office ask, and it is this post's work. */
    private boolean maySupplement(Actor actor, Dossier dossier) {
        return actor instanceof OfficerInPost officer
                && permissions.allows(officer, Permission.SUPPLEMENT_REQUEST, officer.unit())
                && RequestSupplement.mayAsk(actor, dossier)
                && (dossier.state() == DossierState.SUBMITTED || desks.maySupplement(dossier));
    }

    private Optional<DossierView.StageWork> stageWork(Actor actor, Dossier dossier, Locale locale) {
        if (!(actor instanceof OfficerInPost officer) || dossier.state() != DossierState.PROCESSING) {
            return Optional.empty();
        }
        var course = dossier.course().orElseThrow();
        return course.ready().stream()
                .map(run -> course.route().stage(run.stage()))
                .filter(stage -> isMine(officer, dossier, stage))
                .map(stage -> new DossierView.StageWork(
                        stage.code(), in(stage.name(), locale), choices(course, stage, locale)))
                .findFirst();
    }

    private boolean isMine(OfficerInPost officer, Dossier dossier, Stage stage) {
        var unit = dossier.placeOf(stage.code()).orElse(dossier.facts().competent());
        return CompleteStage.isWorkOf(officer, dossier, stage)
                && permissions.allows(officer, Permission.STAGE_COMPLETE, unit);
    }

    private static List<DossierView.Choice> choices(Course course, Stage stage, Locale locale) {
        return course.outcomes(stage.code()).stream()
                .map(outcome -> choice(outcome, locale))
                .toList();
    }

    private static DossierView.Choice choice(Outcome outcome, Locale locale) {
        return new DossierView.Choice(
                outcome.code(),
                in(outcome.name(), locale),
                outcome.leads().name().toLowerCase(Locale.ROOT),
                outcome.noteRequired());
    }

    private static String in(Words words, Locale locale) {
        return locale.getLanguage().equals("en") ? words.en() : words.vi();
    }

    /** What was written and said about a dossier, and what the counter noted. */
    @Component
    record Voices(LetterStore letters, RatingDesk ratings, CounterFile counter, ActsFile acts) {}
}
