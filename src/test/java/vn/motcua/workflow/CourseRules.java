package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.workflow.StageRun.State;

/** What must be true of a course at every moment, said again here without the engine's own means. */
final class CourseRules {

    private static final Set<State> OPEN = EnumSet.of(State.OPEN, State.FROZEN);
    private static final Set<State> COUNTS = EnumSet.of(State.DONE, State.SKIPPED);

    private CourseRules() {}

    static void check(Course course, JsonNode answers) {
        somebodyWorks(course);
        roundsAreUniqueAndWithoutGap(course);
        onlyTheLatestRoundStands(course);
        course.route().stages().forEach(stage -> standsOnItsNeeds(course, stage, answers));
        opinionsBelongToAnOpenRound(course);
        comesBackFromItsRows(course, answers);
    }

    private static void somebodyWorks(Course course) {
        var open = course.runs().stream()
                .filter(run -> !run.isOpinion() && OPEN.contains(run.state()))
                .toList();
        assertThat(course.isOver()).as("over when nothing is open").isEqualTo(open.isEmpty());
        if (!course.isOver() && !course.isFrozen()) {
            assertThat(course.ready())
                    .as("I1: an open course has an active stage")
                    .isNotEmpty();
        }
        if (course.isFrozen()) {
            assertThat(course.runs()).as("frozen as a whole").noneMatch(run -> run.state() == State.OPEN);
        }
    }

    private static void roundsAreUniqueAndWithoutGap(Course course) {
        var seen = new HashSet<String>();
        var rounds = new HashMap<String, Set<Integer>>();
        for (var run : course.runs()) {
            assertThat(seen.add(run.stage() + "#" + run.round()))
                    .as("round %s is unique", run)
                    .isTrue();
            if (!run.isOpinion()) {
                rounds.computeIfAbsent(run.stage(), stage -> new HashSet<>()).add(run.round());
            }
        }
        rounds.forEach((stage, numbers) ->
                assertThat(Collections.max(numbers)).as("rounds of %s", stage).isEqualTo(numbers.size()));
    }

    private static void onlyTheLatestRoundStands(Course course) {
        for (var run : course.runs()) {
            if (!run.isOpinion() && run.round() < latest(course, run.stage()).round()) {
                assertThat(run.state()).as("%s", run).isIn(State.SUPERSEDED, State.WITHDRAWN, State.RETURNED);
            }
        }
    }

    private static void standsOnItsNeeds(Course course, Stage stage, JsonNode answers) {
        var latest = find(course, stage.code());
        if (latest.isEmpty()) {
            return;
        }
        var state = latest.get().state();
        if (OPEN.contains(state) || COUNTS.contains(state)) {
            for (var need : stage.needs()) {
                assertThat(latest(course, need).state())
                        .as("%s needs %s", stage.code(), need)
                        .isIn(COUNTS);
            }
        }
        var when = stage.when();
        if (when != null && !course.isFrozen() && state == State.OPEN) {
            assertThat(when.holds(facts(course, answers)))
                    .as("condition of open %s", stage.code())
                    .isTrue();
        }
        if (when != null && !course.isFrozen() && state == State.SKIPPED) {
            assertThat(when.holds(facts(course, answers)))
                    .as("condition of skipped %s", stage.code())
                    .isFalse();
        }
    }

    private static JsonNode facts(Course course, JsonNode answers) {
        var facts = JsonNodeFactory.instance.objectNode();
        facts.set("answers", answers);
        var outcomes = facts.putObject("outcomes");
        for (var stage : course.route().stages()) {
            find(course, stage.code())
                    .filter(run -> run.state() == State.DONE)
                    .ifPresent(run -> outcomes.put(stage.code(), run.outcome()));
        }
        return facts;
    }

    private static void opinionsBelongToAnOpenRound(Course course) {
        for (var run : course.runs()) {
            if (run.isOpinion() && OPEN.contains(run.state())) {
                var asking = latest(course, run.routeStage());
                assertThat(asking.round()).isEqualTo(run.round());
                assertThat(asking.state()).isIn(OPEN);
            }
        }
    }

    private static void comesBackFromItsRows(Course course, JsonNode answers) {
        var rows = new ArrayList<>(course.runs());
        Collections.shuffle(rows, new Random(rows.size()));
        var back = Course.restore(course.route(), answers, rows);
        assertThat(back).isEqualTo(course);
        assertThat(Set.copyOf(back.ready())).isEqualTo(Set.copyOf(course.ready()));
        assertThat(back.ending()).isEqualTo(course.ending());
    }

    /** No row disappears, an outcome once given stays as it was, and what has ended never opens again. */
    static void historyStays(Course before, Course after) {
        var rows = new HashMap<String, StageRun>();
        after.runs().forEach(run -> rows.put(run.stage() + "#" + run.round(), run));
        for (var old : before.runs()) {
            var now = rows.get(old.stage() + "#" + old.round());
            assertThat(now).as("row of %s", old).isNotNull();
            if (now != null && old.outcome() != null) {
                assertThat(now.outcome()).isEqualTo(old.outcome());
                assertThat(now.note()).isEqualTo(old.note());
            }
            if (now != null && !OPEN.contains(old.state())) {
                assertThat(now.state()).as("%s became %s", old, now).isNotIn(OPEN);
            }
        }
    }

    static Ending ending(Course course) {
        for (var stage : course.route().stages()) {
            var run = latest(course, stage.code());
            if (run.state() == State.DONE
                    && stage.outcome(String.valueOf(run.outcome()))
                                    .orElseThrow()
                                    .leads()
                            == Outcome.Leads.REFUSAL) {
                return Ending.REFUSED;
            }
        }
        return Ending.RESULT;
    }

    static Optional<StageRun> keepable(Course course, StageRun open) {
        var stage = course.route().stage(open.stage());
        return course.runs().stream()
                .filter(run -> run.round() < open.round() && run.routeStage().equals(open.stage()))
                .filter(run -> run.isOpinion()
                        ? run.state() == State.DONE
                        : stage.output() == Output.OPINION && run.state() == State.SUPERSEDED && run.outcome() != null)
                .findFirst();
    }

    static Set<String> before(Route route, String stage) {
        var before = new LinkedHashSet<String>();
        for (var need : route.stage(stage).needs()) {
            before.add(need);
            before.addAll(before(route, need));
        }
        return before;
    }

    private static Optional<StageRun> find(Course course, String stage) {
        List<StageRun> rounds =
                course.runs().stream().filter(run -> run.stage().equals(stage)).toList();
        return rounds.stream().reduce((one, other) -> one.round() > other.round() ? one : other);
    }

    static StageRun latest(Course course, String stage) {
        return find(course, stage).orElseThrow();
    }
}
