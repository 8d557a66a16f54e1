package vn.motcua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion.Join;
import vn.motcua.workflow.StageRun.State;

/**
 * The way of one subject along its route: an immutable value, every verb answers a new one or refuses with a
 * {@link CourseException}. Knows no clock and no database; {@link #runs()} are the rows to keep and
 * {@link #restore} brings them back.
 *
 * <p>Always true while the course is neither over nor frozen: some stage is open, every open stage has its needs done or
 * skipped and its condition holds, and rounds are unique by (stage, round).
 */
public final class Course {

    private final Progress at;
    private final Route route;
    private final CourseRuns runs;

    private Course(Progress at) {
        this.at = at;
        this.route = at.route();
        this.runs = at.runs();
    }

    /** Begins: opens the stages that need nothing. The answers are the declaration as it stands. */
    public static Course start(Route route, JsonNode answers) {
        return new Course(restore(route, answers, List.of()).at.advance());
    }

    /** Brings a course back from its rows, in whatever order they come. */
    public static Course restore(Route route, JsonNode answers, Collection<StageRun> rows) {
        return new Course(new Progress(route, new RouteGraph(route), answers.deepCopy(), CourseRuns.of(rows)));
    }

    public Route route() {
        return route;
    }

    /** All rounds and opinions in the order in which they were opened. */
    public List<StageRun> runs() {
        return runs.all();
    }

    /** Rows to write after a step: those that are new or differ from an earlier moment of the same course. */
    public List<StageRun> changesSince(Course earlier) {
        return runs.since(earlier.runs);
    }

    /** Stages an officer may work on now. Empty while frozen and after the end. */
    public List<StageRun> ready() {
        return runs.matching(run -> run.isOpen() && !run.isOpinion()).toList();
    }

    /** Opinions that agencies were asked for and have not given. */
    public List<StageRun> awaited() {
        return runs.matching(run -> run.isOpen() && run.isOpinion()).toList();
    }

    /** Outcomes that may be chosen for an open stage now: those of the route, less the ways back to a stage that was skipped. */
    public List<Outcome> outcomes(String stage) {
        requireOpen(stage);
        return route.stage(stage).outcomes().stream()
                .filter(outcome -> outcome.to() == null || runs.latestIs(outcome.to(), state -> state == State.DONE))
                .toList();
    }

    /**
     * Whether a stage that is not open will still come, for all that is known now. One whose condition hangs on the outcome
     * of an earlier stage that is not there yet may come or not: whoever is told of it would be told how that stage ends.
     */
    public boolean isComing(String stage) {
        var definition = route.stage(stage);
        return !isOver()
                && !runs.latestIs(stage, state -> state.counts() || state.isOpen())
                && hangsOn(definition).allMatch(earlier -> runs.latestIs(earlier, State::counts))
                && at.isWanted(definition);
    }

    private static Stream<String> hangsOn(Stage stage) {
        return Stream.ofNullable(stage.when()).flatMap(when -> when.outcomesRead().stream());
    }

    /** Whether everything waits for a supplement. */
    public boolean isFrozen() {
        return runs.matching(run -> run.state() == State.FROZEN).findAny().isPresent();
    }

    /** Whether every stage of the route is done or skipped. */
    public boolean finished() {
        return route.stages().stream().allMatch(stage -> runs.latestIs(stage.code(), State::counts));
    }

    /** Whether nothing can happen any more: finished, or stopped before. */
    public boolean isOver() {
        return runs.matching(run -> run.state().isOpen() && !run.isOpinion())
                .findAny()
                .isEmpty();
    }

    /** Whether an open stage is one that stops the legal clock of the whole dossier. */
    public boolean pausesLegalClock() {
        return ready().stream()
                .map(run -> route.stage(run.stage()).allowance())
                .anyMatch(new Allowance.Pause(Allowance.PauseScope.DOSSIER)::equals);
    }

    /** How a finished course ended; empty while it runs and when it was stopped. */
    public Optional<Ending> ending() {
        if (!finished()) {
            return Optional.empty();
        }
        var refused = route.stages().stream()
                .anyMatch(stage -> runs.latest(stage.code())
                        .flatMap(run -> Optional.ofNullable(run.outcome()))
                        .flatMap(stage::outcome)
                        .filter(outcome -> outcome.leads() == Outcome.Leads.REFUSAL)
                        .isPresent());
        return Optional.of(refused ? Ending.REFUSED : Ending.RESULT);
    }

    /**
     * Completes an open stage with one of its outcomes. An outcome that leads back sends back with the note as reason. Opinions
     * still missing that the stage does not wait for are withdrawn.
     */
    public Course complete(String stage, String outcome, @Nullable String note) {
        var run = requireOpen(stage);
        var definition = route.stage(stage);
        var chosen = definition
                .outcome(outcome)
                .orElseThrow(() -> new CourseException.OutcomeUnknown(definition.name(), outcome));
        var words = note == null || note.isBlank() ? null : note.strip();
        if (chosen.noteRequired() && words == null) {
            throw new CourseException.NoteMissing(definition.name());
        }
        if (chosen.to() != null) {
            return back(run, chosen.to(), outcome, Objects.requireNonNull(words));
        }
        var missing = new Consultations(runs).missing(run);
        if (missing > 0) {
            throw new CourseException.OpinionsAwaited(definition.name(), missing);
        }
        return new Course(at.withdrawOpinions(run)
                .with(run.end(State.DONE, outcome, words))
                .advance());
    }

    /** Sends work back from an open stage to one that came before and was done: it and all that rest on it open a new round. */
    public Course sendBack(String from, String to, String reason) {
        var run = requireOpen(from);
        if (reason.isBlank()) {
            throw new CourseException.NoteMissing(route.stage(from).name());
        }
        return back(run, to, null, reason.strip());
    }

    private Course back(StageRun from, String to, @Nullable String outcome, String reason) {
        var target = route.stage(to);
        if (!at.graph().before(from.stage()).contains(to)) {
            throw new CourseException.NotEarlier(route.stage(from.stage()).name(), target.name());
        }
        if (runs.latestIs(to, state -> state == State.SKIPPED)) {
            throw new CourseException.StageSkipped(target.name());
        }
        var returned = at.withdrawOpinions(from).with(from.end(State.RETURNED, outcome, reason));
        return new Course(returned.undo(to).advance());
    }

    /** Asks agencies for opinions during an open stage; one row each, named {@code <stage>:<number>}. */
    public Course consult(String stage, Collection<UnitId> agencies, String question, Instant due, Join join) {
        var run = requireOpen(stage);
        if (agencies.isEmpty() || question.isBlank()) {
            throw new CourseException.NobodyAsked(route.stage(stage).name());
        }
        return with(new Consultations(runs).ask(run, new LinkedHashSet<>(agencies), question.strip(), due, join));
    }

    /** Takes an agency's answer, also while the rest of the course is frozen. */
    public Course answer(String opinion, Stance stance, String words) {
        var run = requireAwaited(opinion);
        return with(runs.with(run.end(State.DONE, stance.code(), words.strip())));
    }

    /** "No answer = no objection": the act of the system once the deadline of an opinion is over. */
    public Course lapse(String opinion, Instant now) {
        requireRunning();
        var run = requireAwaited(opinion);
        var asked = run.asOpinion().orElseThrow();
        if (now.isBefore(asked.due())) {
            throw new CourseException.NotYetDue(nameOf(run), asked.due());
        }
        return with(runs.with(run.end(State.LAPSED, Stance.NO_OBJECTION.code(), null)));
    }

    /** Gives an agency another deadline, as after a supplement during which its clock stood still. */
    public Course redate(String opinion, Instant due) {
        var run = requireAwaited(opinion);
        return with(runs.with(run.due(run.asOpinion().orElseThrow().dueAt(due))));
    }

    /**
     * Declares an opinion of an earlier round still valid: of a stage whose output is an opinion and that is open again, or of
     * an agency that answered in an earlier round of the open stage.
     */
    public Course keep(String stageOrOpinion, int round, String reason) {
        requireRunning();
        var earlier =
                runs.find(stageOrOpinion, round).orElseThrow(() -> new CourseException.StageUnknown(stageOrOpinion));
        var open = requireOpen(earlier.routeStage());
        if (round >= open.round() || !isKeepable(earlier)) {
            throw new CourseException.NothingToKeep(nameOf(earlier));
        }
        if (earlier.isOpinion()) {
            return with(new Consultations(runs).keep(earlier, open, reason));
        }
        return new Course(
                at.withdrawOpinions(open).with(open.keep(earlier, reason)).advance());
    }

    private boolean isKeepable(StageRun earlier) {
        return earlier.isOpinion()
                ? earlier.state() == State.DONE
                : earlier.state() == State.SUPERSEDED
                        && earlier.outcome() != null
                        && route.stage(earlier.stage()).output() == Output.OPINION;
    }

    /** A supplement is asked for: all open stages and opinions stand still. */
    public Course freeze() {
        requireRunning();
        return with(runs.replace(StageRun::isOpen, run -> run.become(State.FROZEN)));
    }

    /** The supplement came: all goes on, and stages that read what it changed are done again. */
    public Course unfreeze(JsonNode newAnswers) {
        return unfreeze(newAnswers, stagesReading(AnswerChanges.between(at.answers(), newAnswers)));
    }

    /**
     * The supplement came: all goes on, and the named stages that were done, with all that rest on them, are done again.
     * Whatever is named, a skipped stage that the new answers call for opens, and an open one that they make needless is skipped.
     */
    public Course unfreeze(JsonNode newAnswers, Set<String> again) {
        if (!isFrozen()) {
            throw isOver() ? new CourseException.Ended() : new CourseException.NotFrozen();
        }
        again.forEach(route::stage);
        var thawed = runs.replace(run -> run.state() == State.FROZEN, run -> run.become(State.OPEN));
        var next = at.with(newAnswers.deepCopy()).with(thawed);
        for (var stage : again) {
            if (next.runs().latestIs(stage, State::counts)) {
                next = next.undo(stage);
            }
        }
        return new Course(next.reconsider().advance());
    }

    /** Stages done or skipped so far that read one of the fields (dotted paths); the default of what is done again. */
    public Set<String> stagesReading(Set<String> changedFields) {
        var reading = new TreeSet<String>();
        for (var stage : route.stages()) {
            if (stage.readsAny(changedFields) && runs.latestIs(stage.code(), State::counts)) {
                reading.add(stage.code());
            }
        }
        return reading;
    }

    /** Ends the course before its time, as when the citizen withdraws: whatever is open is withdrawn. */
    public Course stop(String reason) {
        if (isOver()) {
            throw new CourseException.Ended();
        }
        return with(runs.replace(run -> run.state().isOpen(), run -> run.end(State.WITHDRAWN, null, reason)));
    }

    private void requireRunning() {
        if (isOver()) {
            throw new CourseException.Ended();
        }
        if (isFrozen()) {
            throw new CourseException.Frozen();
        }
    }

    private StageRun requireOpen(String stage) {
        var definition = route.stage(stage);
        requireRunning();
        var run = runs.latest(stage).orElseThrow(() -> new CourseException.StageNotReady(definition.name()));
        return switch (run.state()) {
            case OPEN -> run;
            case FROZEN -> throw new CourseException.Frozen();
            case DONE, LAPSED -> throw new CourseException.AlreadyCompleted(definition.name());
            case SKIPPED -> throw new CourseException.StageSkipped(definition.name());
            case RETURNED, WITHDRAWN, SUPERSEDED -> throw new CourseException.StageNotReady(definition.name());
        };
    }

    private StageRun requireAwaited(String opinion) {
        if (isOver()) {
            throw new CourseException.Ended();
        }
        var run = runs.latest(opinion)
                .filter(StageRun::isOpinion)
                .orElseThrow(() -> new CourseException.StageUnknown(opinion));
        if (!run.state().isOpen()) {
            throw new CourseException.AlreadyCompleted(nameOf(run));
        }
        return run;
    }

    private Words nameOf(StageRun run) {
        return route.stage(run.routeStage()).name();
    }

    private Course with(CourseRuns next) {
        return new Course(at.with(next));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Course that
                && route.equals(that.route)
                && at.answers().equals(that.at.answers())
                && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(route.key(), runs);
    }
}
