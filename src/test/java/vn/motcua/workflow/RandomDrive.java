package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workflow.RandomRoute.pick;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion.Join;
import vn.motcua.workflow.StageRun.State;

/**
 * Drives a route to its end by random acts of officers, agencies and citizens, and looks after every one whether what must always
 * be true is true. Disturbances (ways back, supplements, consultations) are bounded; once they are used up, each stage needs to be
 * completed once more at most.
 */
final class RandomDrive {

    private static final Instant DUE = Instant.parse("2021-05-20T10:00:00Z");
    private static final int MOST_DISTURBANCES = 12;

    private final Random random;
    private final Route route;
    private final Map<String, Integer> operations = new TreeMap<>();
    private JsonNode answers;
    private Course course;
    private int disturbances;

    private RandomDrive(Route route, Random random) {
        this.random = random;
        this.route = route;
        this.answers = RandomRoute.answers(random);
        this.course = Course.start(route, answers);
        this.disturbances = random.nextInt(MOST_DISTURBANCES + 1);
    }

    /** Drives to the end and says how often each operation was done. */
    static Map<String, Integer> toTheEnd(Route route, Random random) {
        var drive = new RandomDrive(route, random);
        drive.run();
        return drive.operations;
    }

    private void run() {
        CourseRules.check(course, answers);
        while (!course.isOver() && disturbances > 0) {
            disturbances--;
            step(course.isFrozen() ? this::unfreeze : disturbance());
        }
        if (course.isFrozen()) {
            step(this::unfreeze);
        }
        var completions = 0;
        while (!course.isOver()) {
            step(this::forward);
            completions++;
            assertThat(completions)
                    .as("stages completed without disturbance")
                    .isLessThanOrEqualTo(route.stages().size());
        }
        assertThat(course.finished()).isTrue();
        assertThat(course.ending()).contains(CourseRules.ending(course));
        nothingMoves();
    }

    private void step(Runnable act) {
        var before = course;
        var rows = before.runs();
        act.run();
        assertThat(before.runs()).as("the earlier course is untouched").isEqualTo(rows);
        CourseRules.check(course, answers);
        CourseRules.historyStays(before, course);
    }

    private Runnable disturbance() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> this::sendBack;
            case 3 -> this::freeze;
            case 4 -> this::consult;
            case 5 -> this::answer;
            case 6, 7 -> this::keep;
            case 8 -> this::wrongMoves;
            default -> this::anyOutcome;
        };
    }

    private void forward() {
        var run = pick(random, course.ready());
        finishOpinions(run);
        complete(run, outcome -> outcome.leads() != Outcome.Leads.BACK);
    }

    private void anyOutcome() {
        var run = pick(random, course.ready());
        finishOpinions(run);
        var back = course.outcomes(run.stage()).stream().anyMatch(outcome -> outcome.leads() == Outcome.Leads.BACK);
        complete(run, outcome -> !back || outcome.leads() == Outcome.Leads.BACK);
    }

    private void complete(StageRun run, Predicate<Outcome> wanted) {
        var outcomes = course.outcomes(run.stage()).stream().filter(wanted).toList();
        var outcome = pick(random, outcomes);
        course = course.complete(run.stage(), outcome.code(), "vì vậy");
        count(outcome.leads() == Outcome.Leads.BACK ? "back by outcome" : "complete");
    }

    private void finishOpinions(StageRun run) {
        for (var opinion : course.awaited()) {
            if (opinion.routeStage().equals(run.stage())) {
                course = course.lapse(opinion.stage(), DUE);
                count("lapse");
            }
        }
    }

    private void sendBack() {
        var run = pick(random, course.ready());
        var targets = CourseRules.before(route, run.stage()).stream()
                .filter(code -> CourseRules.latest(course, code).state() == State.DONE)
                .toList();
        if (!targets.isEmpty()) {
            course = course.sendBack(run.stage(), pick(random, targets), "sai");
            count("send back");
        }
    }

    private void freeze() {
        course = course.freeze();
        count("freeze");
    }

    private void unfreeze() {
        if (random.nextBoolean()) {
            answers = RandomRoute.answers(random);
        }
        if (random.nextBoolean()) {
            course = course.unfreeze(answers);
        } else {
            course = course.unfreeze(answers, someStages());
        }
        count("unfreeze");
    }

    private Set<String> someStages() {
        return Set.copyOf(route.stages().stream()
                .map(Stage::code)
                .filter(code -> random.nextInt(4) == 0)
                .toList());
    }

    private void consult() {
        var run = pick(random, course.ready());
        var agencies = new ArrayList<UnitId>();
        for (var number = random.nextInt(3); number >= 0; number--) {
            agencies.add(new UnitId(new UUID(0, number)));
        }
        course = course.consult(run.stage(), agencies, "Có ý kiến gì?", DUE, pick(random, List.of(Join.values())));
        count("consult");
    }

    private void answer() {
        if (!course.awaited().isEmpty()) {
            var opinion = pick(random, course.awaited());
            course = course.answer(opinion.stage(), pick(random, List.of(Stance.values())), "ý kiến");
            count("answer");
        }
    }

    private void keep() {
        for (var run : course.ready()) {
            var earlier = CourseRules.keepable(course, run);
            if (earlier.isPresent()) {
                course = course.keep(earlier.get().stage(), earlier.get().round(), "không đổi");
                count("keep");
                return;
            }
        }
    }

    private void wrongMoves() {
        for (var stage : route.stages()) {
            var open = course.ready().stream().anyMatch(run -> run.stage().equals(stage.code()));
            if (!open) {
                assertThatThrownBy(() -> course.complete(stage.code(), "yes", "x"))
                        .isInstanceOf(CourseException.class);
            }
        }
        var run = pick(random, course.ready());
        assertThatThrownBy(() -> course.complete(run.stage(), "no-such-outcome", "x"))
                .isInstanceOf(CourseException.OutcomeUnknown.class);
        assertThatThrownBy(() -> course.unfreeze(answers)).isInstanceOf(CourseException.NotFrozen.class);
        count("wrong moves");
    }

    private void nothingMoves() {
        for (var stage : route.stages()) {
            assertThatThrownBy(() -> course.complete(stage.code(), "yes", "x"))
                    .isInstanceOf(CourseException.Ended.class);
        }
        assertThatThrownBy(course::freeze).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(() -> course.unfreeze(answers)).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(() -> course.stop("x")).isInstanceOf(CourseException.Ended.class);
        count("end");
    }

    private void count(String operation) {
        operations.merge(operation, 1, Integer::sum);
    }
}
