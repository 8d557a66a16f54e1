package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workflow.ARoute.answered;
import static vn.motcua.workflow.ARoute.backTo;
import static vn.motcua.workflow.ARoute.json;
import static vn.motcua.workflow.ARoute.stage;
import static vn.motcua.workflow.ARoute.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.workflow.StageRun.State;

class CourseTest {

    private static final JsonNode NOTHING = json("{}");

    private final Route line = ARoute.with(
                    stage("a").ending(ARoute.YES, ARoute.NO),
                    stage("b", "a").ending(ARoute.YES, backTo("a")),
                    stage("c", "b"))
            .build();

    private final Route fork = ARoute.with(
                    stage("a"),
                    stage("left", "a").making(Output.OPINION).seeing("name"),
                    stage("right", "a").seeing("age"),
                    stage("join", "left", "right").ending(ARoute.YES, backTo("left")))
            .build();

    private static Set<String> open(Course course) {
        return Set.copyOf(course.ready().stream().map(StageRun::stage).toList());
    }

    private static StageRun run(Course course, String stage, int round) {
        return course.runs().stream()
                .filter(run -> run.stage().equals(stage) && run.round() == round)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensOnlyStagesThatNeedNothing() {
        assertThat(open(Course.start(line, NOTHING))).containsExactly("a");
    }

    @Test
    void opensTheNextStageOnceItsNeedIsDone() {
        var course = Course.start(line, NOTHING).complete("a", "yes", null);
        assertThat(open(course)).containsExactly("b");
        assertThat(run(course, "a", 1).outcome()).isEqualTo("yes");
    }

    @Test
    void leavesTheEarlierCourseAsItWas() {
        var before = Course.start(line, NOTHING);
        before.complete("a", "yes", null);
        assertThat(open(before)).containsExactly("a");
    }

    @Test
    void runsStagesOfEqualNeedsInParallelAndJoinsThem() {
        var course = Course.start(fork, NOTHING).complete("a", "yes", null);
        assertThat(open(course)).containsExactlyInAnyOrder("left", "right");
        assertThat(open(course.complete("left", "yes", null))).containsExactly("right");
        assertThat(open(course.complete("left", "yes", null).complete("right", "yes", null)))
                .containsExactly("join");
    }

    @Test
    void refusesAStageWhoseNeedsAreNotDone() {
        var course = Course.start(line, NOTHING);
        assertThatThrownBy(() -> course.complete("b", "yes", null)).isInstanceOf(CourseException.StageNotReady.class);
    }

    @Test
    void refusesAStageThatSomebodyCompletedBefore() {
        var course = Course.start(line, NOTHING).complete("a", "yes", null);
        assertThatThrownBy(() -> course.complete("a", "yes", null))
                .isInstanceOf(CourseException.AlreadyCompleted.class);
    }

    @Test
    void refusesUnknownStagesAndOutcomes() {
        var course = Course.start(line, NOTHING);
        assertThatThrownBy(() -> course.complete("z", "yes", null)).isInstanceOf(CourseException.StageUnknown.class);
        assertThatThrownBy(() -> course.complete("a", "perhaps", null))
                .isInstanceOf(CourseException.OutcomeUnknown.class);
    }

    @Test
    void refusesToRefuseWithoutAReason() {
        var course = Course.start(line, NOTHING);
        assertThatThrownBy(() -> course.complete("a", "no", " ")).isInstanceOf(CourseException.NoteMissing.class);
    }

    @Test
    void endsWithAResult() {
        var course = Course.start(line, NOTHING).complete("a", "yes", null).complete("b", "yes", null);
        assertThat(course.ending()).isEmpty();
        var end = course.complete("c", "yes", null);
        assertThat(end.finished()).isTrue();
        assertThat(end.isOver()).isTrue();
        assertThat(end.ending()).contains(Ending.RESULT);
    }

    @Test
    void endsRefusedWhenAStageRefused() {
        var end = Course.start(line, NOTHING)
                .complete("a", "no", "thiếu giấy chứng sinh")
                .complete("b", "yes", null)
                .complete("c", "yes", null);
        assertThat(end.ending()).contains(Ending.REFUSED);
    }

    @Test
    void endsWithAResultWhenARefusalWasSentBackAndChanged() {
        var end = Course.start(line, NOTHING)
                .complete("a", "no", "thiếu giấy chứng sinh")
                .complete("b", "back-a", "đã có trong hồ sơ")
                .complete("a", "yes", null)
                .complete("b", "yes", null)
                .complete("c", "yes", null);
        assertThat(end.ending()).contains(Ending.RESULT);
    }

    @Test
    void movesNowhereAfterTheEnd() {
        var end = Course.start(line, NOTHING)
                .complete("a", "yes", null)
                .complete("b", "yes", null)
                .complete("c", "yes", null);
        assertThatThrownBy(() -> end.complete("c", "yes", null)).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(() -> end.sendBack("c", "a", "x")).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(end::freeze).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(() -> end.unfreeze(NOTHING)).isInstanceOf(CourseException.Ended.class);
        assertThatThrownBy(() -> end.stop("x")).isInstanceOf(CourseException.Ended.class);
    }

    @Test
    void skipsAStageWhoseConditionDoesNotHoldAndGoesOn() {
        var route = ARoute.with(stage("a"), stage("b", "a").onlyIf(answered("kind", "special")), stage("c", "b"))
                .build();
        var course = Course.start(route, json("{\"kind\":\"usual\"}")).complete("a", "yes", null);
        assertThat(open(course)).containsExactly("c");
        assertThat(run(course, "b", 1).state()).isEqualTo(State.SKIPPED);
        assertThatThrownBy(() -> course.complete("b", "yes", null)).isInstanceOf(CourseException.StageSkipped.class);
    }

    @Test
    void choosesTheBranchByTheOutcomeOfAnEarlierStage() {
        var route = ARoute.with(
                        stage("a").ending(ARoute.YES, ARoute.NO),
                        stage("approve", "a").onlyIf(when("a", "yes")),
                        stage("refuse", "a").onlyIf(when("a", "no")),
                        stage("end", "approve", "refuse"))
                .build();
        assertThat(open(Course.start(route, NOTHING).complete("a", "yes", null)))
                .containsExactly("approve");
        assertThat(open(Course.start(route, NOTHING).complete("a", "no", "x"))).containsExactly("refuse");
    }

    @Test
    void sendingBackOpensANewRoundAndKeepsTheOldOneToRead() {
        var course = Course.start(line, NOTHING).complete("a", "yes", "lần một").sendBack("b", "a", "sai họ tên");
        assertThat(open(course)).containsExactly("a");
        assertThat(run(course, "a", 1))
                .extracting(StageRun::state, StageRun::outcome, StageRun::note)
                .containsExactly(State.SUPERSEDED, "yes", "lần một");
        assertThat(run(course, "a", 2).state()).isEqualTo(State.OPEN);
        assertThat(run(course, "b", 1))
                .extracting(StageRun::state, StageRun::note)
                .containsExactly(State.RETURNED, "sai họ tên");
        assertThat(open(course.complete("a", "yes", null))).containsExactly("b");
        assertThat(run(course.complete("a", "yes", null), "b", 2).state()).isEqualTo(State.OPEN);
    }

    @Test
    void sendingBackRepeatsOnlyWhatRestsOnTheStage() {
        var course = Course.start(fork, NOTHING)
                .complete("a", "yes", null)
                .complete("left", "yes", null)
                .complete("right", "yes", null)
                .complete("join", "back-left", "bổ sung căn cứ");
        assertThat(open(course)).containsExactly("left");
        assertThat(run(course, "right", 1).state()).isEqualTo(State.DONE);
    }

    @Test
    void sendingBackWithdrawsParallelWorkThatRestsOnTheStage() {
        var course = Course.start(fork, NOTHING).complete("a", "yes", null).sendBack("left", "a", "thiếu trang 2");
        assertThat(open(course)).containsExactly("a");
        assertThat(run(course, "right", 1).state()).isEqualTo(State.WITHDRAWN);
        assertThat(open(course.complete("a", "yes", null))).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void sendsBackOnlyToAnEarlierStageThatWasDone() {
        var course = Course.start(fork, NOTHING).complete("a", "yes", null);
        assertThatThrownBy(() -> course.sendBack("left", "right", "x")).isInstanceOf(CourseException.NotEarlier.class);
        assertThatThrownBy(() -> course.sendBack("left", "left", "x")).isInstanceOf(CourseException.NotEarlier.class);
        assertThatThrownBy(() -> course.sendBack("left", "a", " ")).isInstanceOf(CourseException.NoteMissing.class);
    }

    @Test
    void offersNoWayBackToASkippedStage() {
        var route = ARoute.with(
                        stage("a").onlyIf(answered("x", "y")), stage("b", "a").ending(ARoute.YES, backTo("a")))
                .build();
        var course = Course.start(route, NOTHING);
        assertThat(course.outcomes("b")).containsExactly(ARoute.YES);
        assertThatThrownBy(() -> course.complete("b", "back-a", "x")).isInstanceOf(CourseException.StageSkipped.class);
    }

    @Test
    void keepsAnOpinionOfTheEarlierRoundAsStillValid() {
        var route = ARoute.with(
                        stage("a"),
                        stage("opinion", "a").making(Output.OPINION).ending(ARoute.YES, ARoute.NO),
                        stage("c", "opinion"))
                .build();
        var again = Course.start(route, NOTHING)
                .complete("a", "yes", null)
                .complete("opinion", "no", "đất quy hoạch")
                .sendBack("c", "a", "sửa thửa đất")
                .complete("a", "yes", null);
        var kept = again.keep("opinion", 1, "thửa đất không đổi");
        assertThat(run(kept, "opinion", 2))
                .extracting(StageRun::state, StageRun::outcome, StageRun::keptFrom, StageRun::note)
                .containsExactly(State.DONE, "no", 1, "thửa đất không đổi");
        assertThat(open(kept)).containsExactly("c");
    }

    @Test
    void keepsNothingButOpinionsOfEarlierRounds() {
        var again = Course.start(line, NOTHING).complete("a", "yes", null).sendBack("b", "a", "x");
        assertThatThrownBy(() -> again.keep("a", 1, "y")).isInstanceOf(CourseException.NothingToKeep.class);
        var back = Course.start(fork, NOTHING).complete("a", "yes", null);
        assertThatThrownBy(() -> back.keep("left", 1, "y")).isInstanceOf(CourseException.NothingToKeep.class);
    }

    @Test
    void stopsBeforeTheEndAndLeavesNothingOpen() {
        var stopped = Course.start(fork, NOTHING).complete("a", "yes", null).stop("công dân rút hồ sơ");
        assertThat(stopped.isOver()).isTrue();
        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.ending()).isEmpty();
        assertThat(stopped.ready()).isEmpty();
        assertThatThrownBy(() -> stopped.complete("left", "yes", null)).isInstanceOf(CourseException.Ended.class);
        assertThat(Course.restore(fork, NOTHING, stopped.runs()).isOver()).isTrue();
    }

    @Test
    void saysWhenAStageStopsTheLegalClock() {
        var route = ARoute.with(
                        stage("a"), stage("payment", "a").pausing(Allowance.PauseScope.DOSSIER), stage("c", "payment"))
                .build();
        var course = Course.start(route, NOTHING);
        assertThat(course.pausesLegalClock()).isFalse();
        assertThat(course.complete("a", "yes", null).pausesLegalClock()).isTrue();
        assertThat(course.complete("a", "yes", null)
                        .complete("payment", "yes", null)
                        .pausesLegalClock())
                .isFalse();
    }

    @Test
    void tellsWhichRowsChanged() {
        var before = Course.start(line, NOTHING);
        var changes = before.complete("a", "yes", null).changesSince(before);
        assertThat(changes)
                .extracting(StageRun::stage, StageRun::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", State.DONE),
                        org.assertj.core.groups.Tuple.tuple("b", State.OPEN));
    }

    @Test
    void aStageIsComingOnlyWhereTheAnswersCallForIt() {
        var route = ARoute.with(stage("a"), stage("b", "a").onlyIf(answered("kind", "special")), stage("c", "b"))
                .build();

        assertThat(Course.start(route, json("{\"kind\": \"usual\"}")).isComing("b"))
                .isFalse();
        assertThat(Course.start(route, json("{\"kind\": \"special\"}")).isComing("b"))
                .isTrue();
        assertThat(Course.start(route, json("{\"kind\": \"usual\"}")).isComing("a"))
                .as("open already")
                .isFalse();
    }
}
