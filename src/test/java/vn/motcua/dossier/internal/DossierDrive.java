package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workflow.RandomRoute.pick;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.CourseException;
import vn.motcua.workflow.Outcome;
import vn.motcua.workflow.RandomRoute;
import vn.motcua.workflow.Route;

/**
 * Drives a dossier to its end by random acts of citizens and offices and looks after every one whether the rules hold
 * ({@link DossierRules}). Disturbances are bounded; once they are used up, each state is left towards the end. After every
 * act the dossier is brought back from its parts, as the database would.
 */
final class DossierDrive {

    private static final int MOST_DISTURBANCES = 12;
    private static final Instant YEAR_BEGINS = Instant.parse("2021-01-04T01:00:00Z");

    private final Random random;
    private final Route route;
    private final Map<String, Integer> operations = new TreeMap<>();
    private final List<Happened> history = new ArrayList<>();
    private final DossierRules rules;
    private Dossier dossier;
    private Instant now;
    private int disturbances;

    private DossierDrive(Route route, Random random) {
        this.random = random;
        this.route = route;
        this.now = YEAR_BEGINS.plus(Duration.ofMinutes(random.nextInt(500_000)));
        this.disturbances = random.nextInt(MOST_DISTURBANCES + 1);
        var facts = ADossier.of(route, limit(random), RandomRoute.answers(random));
        var submitted = Dossier.submit(facts, ADossier.CITIZEN, now);
        this.history.addAll(submitted.news());
        this.dossier = Dossier.restore(submitted.facts(), submitted.standing(), null, Map.of());
        this.rules = new DossierRules(dossier, history);
    }

    /** Drives to the end and says how often each operation was done. */
    static Map<String, Integer> toTheEnd(Route route, Random random) {
        var drive = new DossierDrive(route, random);
        drive.run();
        return drive.operations;
    }

    private static TimeLimit limit(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> TimeLimit.hours(1 + random.nextInt(80));
            case 1 -> TimeLimit.days(1 + random.nextInt(30));
            case 2 -> TimeLimit.months(1);
            case 3 -> TimeLimit.sameDay();
            default -> TimeLimit.workingDays(1 + random.nextInt(20));
        };
    }

    private void run() {
        rules.check(dossier, dossier, now);
        while (!dossier.state().isEnd() && disturbances > 0) {
            disturbances--;
            now = now.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(4_000) : random.nextInt(600)));
            step(random.nextInt(3) == 0 ? towardsTheEnd() : disturbance());
        }
        var left = route.stages().size() + 6;
        while (!dossier.state().isEnd()) {
            now = now.plus(Duration.ofMinutes(random.nextInt(900)));
            step(towardsTheEnd());
            assertThat(left--).as("acts without disturbance").isPositive();
        }
        count("end " + dossier.state());
    }

    private void step(DossierAction action) {
        var before = dossier;
        act(action);
        history.addAll(dossier.news());
        var back = Dossier.restore(
                dossier.facts(),
                dossier.standing(),
                dossier.course()
                        .map(course -> Course.restore(route, dossier.facts().answers(), course.runs()))
                        .orElse(null),
                Map.of());
        assertThat(back.course()).isEqualTo(dossier.course());
        dossier = back;
        rules.check(before, dossier, now);
        nothingElseIsAllowed();
    }

    private void act(DossierAction action) {
        switch (action) {
            case COMPLETE_STAGE -> complete(outcome -> outcome.leads() != Outcome.Leads.BACK);
            case SEND_BACK -> sendBack();
            case REQUEST_SUPPLEMENT -> requestSupplement();
            case REAPPOINT -> reappoint();
            default -> {
                dossier = java.util.Objects.requireNonNull(verbs().all().get(action))
                        .apply(dossier, now);
                count(action.name());
            }
        }
    }

    /** The answers are others each time, as a supplement would have them. */
    private DossierVerbs verbs() {
        return new DossierVerbs(route, RandomRoute.answers(random));
    }

    private DossierAction towardsTheEnd() {
        return switch (dossier.state()) {
            case SUBMITTED -> DossierAction.RECEIVE;
            case INTAKE_SUPPLEMENT -> DossierAction.SUPPLY_AT_INTAKE;
            case PROCESSING -> DossierAction.COMPLETE_STAGE;
            case SUPPLEMENT -> DossierAction.SUPPLY;
            case PAYMENT -> DossierAction.PROVE_PAYMENT;
            case WITHDRAWAL -> DossierAction.DECLINE_WITHDRAWAL;
            case RESULT_READY, REJECTION_READY -> DossierAction.RETURN_RESULT;
            case REFUSED, WITHDRAWN, STOPPED, ANNULLED, RETURNED -> throw new AssertionError("ended");
        };
    }

    /** Any act the life cycle has here; what ends the dossier early comes less often. */
    private DossierAction disturbance() {
        var possible = LifeCycle.EDGES.stream()
                .filter(edge -> edge.from() == dossier.state())
                .filter(edge ->
                        random.nextInt(4) == 0 || !edge.to().orElse(edge.from()).isEnd())
                .map(LifeCycle.Edge::action)
                .filter(action -> action != DossierAction.FINISH && action != DossierAction.REJECT)
                .toList();
        return possible.isEmpty() ? towardsTheEnd() : pick(random, possible);
    }

    /** Sends back where an open stage can, else completes. */
    private void sendBack() {
        var course = dossier.course().orElseThrow();
        var can = course.ready().stream()
                .flatMap(run -> course.outcomes(run.stage()).stream())
                .anyMatch(outcome -> outcome.leads() == Outcome.Leads.BACK);
        complete(outcome -> can == (outcome.leads() == Outcome.Leads.BACK));
    }

    private void complete(Predicate<Outcome> wanted) {
        var course = dossier.course().orElseThrow();
        var able = course.ready().stream()
                .filter(run -> course.outcomes(run.stage()).stream().anyMatch(wanted))
                .toList();
        var run = pick(random, able);
        var outcomes = course.outcomes(run.stage()).stream().filter(wanted).toList();
        var outcome = pick(random, outcomes);
        assertThatThrownBy(() -> dossier.complete(run.stage(), "no-such-outcome", "x", ADossier.OFFICER, now))
                .isInstanceOf(CourseException.class);
        dossier = dossier.complete(run.stage(), outcome.code(), "vì vậy", ADossier.OFFICER, now);
        count(outcome.leads() == Outcome.Leads.BACK ? "SEND_BACK" : "COMPLETE_STAGE");
    }

    /** I4: after the third working day only a special law would allow it; none does here. */
    private void requestSupplement() {
        var verb = java.util.Objects.requireNonNull(verbs().all().get(DossierAction.REQUEST_SUPPLEMENT));
        var received = dossier.standing().receivedAt().orElseThrow();
        now = random.nextInt(3) == 0 ? now.plus(Duration.ofDays(6)) : now;
        if (WorkCalendar.dateOf(now).isAfter(DossierRules.thirdWorkingDayAfter(received))) {
            assertThatThrownBy(() -> verb.apply(dossier, now)).isInstanceOf(DossierException.SupplementTooLate.class);
            count("supplement too late");
            return;
        }
        dossier = verb.apply(dossier, now);
        count("REQUEST_SUPPLEMENT");
    }

    /** I3: a new appointment is later than the one it replaces, and there is one at most. */
    private void reappoint() {
        var due = WorkCalendar.dateOf(
                TestCalendar.DEADLINES.due(dossier.clock().orElseThrow()).at());
        assertThatThrownBy(() -> DossierVerbs.reappoint(dossier, due.minusDays(random.nextInt(5)), now))
                .isInstanceOf(DossierException.class);
        var later = DossierVerbs.laterThanDue(dossier, now, 1 + random.nextInt(20));
        if (history.stream().anyMatch(line -> line.action() == DossierAction.REAPPOINT)) {
            assertThatThrownBy(() -> DossierVerbs.reappoint(dossier, later, now))
                    .isInstanceOf(DossierException.ReappointedBefore.class);
            count("reappointed before");
            return;
        }
        dossier = DossierVerbs.reappoint(dossier, later, now);
        count("REAPPOINT");
    }

    /** What has no edge is refused; from an end state (I5) that is everything. */
    private void nothingElseIsAllowed() {
        verbs().all().forEach((action, verb) -> {
            if (dossier.state().isEnd() || !hasEdge(dossier.state(), action)) {
                assertThatThrownBy(() -> verb.apply(dossier, now))
                        .as("%s from %s", action, dossier.state())
                        .isInstanceOf(DossierException.class);
            }
        });
        if (dossier.state() != DossierState.PROCESSING) {
            var stage = route.stages().getFirst();
            assertThatThrownBy(() -> dossier.complete(
                            stage.code(), stage.outcomes().getFirst().code(), "x", ADossier.OFFICER, now))
                    .isInstanceOf(DossierException.NotNow.class);
        }
    }

    private static boolean hasEdge(DossierState state, DossierAction action) {
        return LifeCycle.EDGES.stream().anyMatch(edge -> edge.from() == state && edge.action() == action);
    }

    private void count(String operation) {
        operations.merge(operation, 1, Integer::sum);
    }
}
