package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workflow.ARoute.json;
import static vn.motcua.workflow.ARoute.stage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion.Join;
import vn.motcua.workflow.StageRun.State;

/** opinions of other agencies, content and deadline per agency. */
class CourseConsultationTest {

    private static final JsonNode NOTHING = json("{}");
    private static final UnitId HEALTH = new UnitId(new UUID(0, 1));
    private static final UnitId POLICE = new UnitId(new UUID(0, 2));
    private static final Instant DUE = Instant.parse("2021-05-20T10:00:00Z");

    private final Route route = ARoute.with(stage("a"), stage("b", "a")).build();

    private Course asked(Join join) {
        return Course.start(route, NOTHING).consult("a", List.of(HEALTH, POLICE), "Có ý kiến gì không?", DUE, join);
    }

    private static StageRun run(Course course, String code, int round) {
        return course.runs().stream()
                .filter(run -> run.stage().equals(code) && run.round() == round)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksEachAgencyInARowOfItsOwn() {
        assertThat(asked(Join.ALL).awaited())
                .extracting(
                        StageRun::stage,
                        StageRun::round,
                        run -> run.asOpinion().orElseThrow().agency())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a:1", 1, HEALTH),
                        org.assertj.core.groups.Tuple.tuple("a:2", 1, POLICE));
        assertThat(asked(Join.ALL).ready()).extracting(StageRun::stage).containsExactly("a");
    }

    @Test
    void waitsForAllAnswers() {
        var one = asked(Join.ALL).answer("a:1", Stance.NO_OBJECTION, "Thống nhất");
        assertThatThrownBy(() -> one.complete("a", "yes", null)).isInstanceOf(CourseException.OpinionsAwaited.class);
        var both = one.answer("a:2", Stance.OBJECTION, "Chưa đủ điều kiện PCCC");
        assertThat(both.complete("a", "yes", null).ready())
                .extracting(StageRun::stage)
                .containsExactly("b");
    }

    @Test
    void waitsForAnyAnswerAndWithdrawsTheOthers() {
        var none = asked(Join.ANY);
        assertThatThrownBy(() -> none.complete("a", "yes", null)).isInstanceOf(CourseException.OpinionsAwaited.class);
        var done = none.answer("a:2", Stance.NO_OBJECTION, "Thống nhất").complete("a", "yes", null);
        assertThat(run(done, "a:1", 1).state()).isEqualTo(State.WITHDRAWN);
        assertThat(run(done, "a:2", 1).state()).isEqualTo(State.DONE);
    }

    @Test
    void waitsForNobodyWhenToldSo() {
        var done = asked(Join.NONE).complete("a", "yes", null);
        assertThat(done.awaited()).isEmpty();
    }

    @Test
    void countsEachConsultationForItself() {
        var twice = asked(Join.ANY).consult("a", List.of(POLICE), "Về an ninh?", DUE, Join.ALL);
        assertThat(run(twice, "a:3", 1).asOpinion().orElseThrow().consultation())
                .isEqualTo(2);
        var first = twice.answer("a:1", Stance.NO_OBJECTION, "Thống nhất");
        assertThatThrownBy(() -> first.complete("a", "yes", null)).isInstanceOf(CourseException.OpinionsAwaited.class);
        first.answer("a:3", Stance.NO_OBJECTION, "Thống nhất").complete("a", "yes", null);
    }

    @Test
    void takesNoAnswerForNoObjectionOnlyAtTheDeadline() {
        assertThatThrownBy(() -> asked(Join.ALL).lapse("a:1", DUE.minusSeconds(1)))
                .isInstanceOf(CourseException.NotYetDue.class);
        var lapsed = asked(Join.ALL).lapse("a:1", DUE).lapse("a:2", DUE);
        assertThat(run(lapsed, "a:1", 1))
                .extracting(StageRun::state, StageRun::outcome)
                .containsExactly(State.LAPSED, "no-objection");
        lapsed.complete("a", "yes", null);
    }

    @Test
    void takesOneAnswerOnly() {
        var answered = asked(Join.ALL).answer("a:1", Stance.OBJECTION, "Không");
        assertThatThrownBy(() -> answered.answer("a:1", Stance.NO_OBJECTION, "Có"))
                .isInstanceOf(CourseException.AlreadyCompleted.class);
        assertThatThrownBy(() -> answered.answer("a:9", Stance.NO_OBJECTION, "Có"))
                .isInstanceOf(CourseException.StageUnknown.class);
    }

    @Test
    void lapsesNothingWhileFrozenButTakesAnswers() {
        var frozen = asked(Join.ALL).freeze();
        assertThatThrownBy(() -> frozen.lapse("a:1", DUE)).isInstanceOf(CourseException.Frozen.class);
        var answered = frozen.answer("a:1", Stance.NO_OBJECTION, "Thống nhất").unfreeze(NOTHING);
        assertThat(answered.awaited()).extracting(StageRun::stage).containsExactly("a:2");
        var later = answered.redate("a:2", DUE.plusSeconds(60));
        assertThatThrownBy(() -> later.lapse("a:2", DUE)).isInstanceOf(CourseException.NotYetDue.class);
    }

    @Test
    void withdrawsOpinionsWhenTheAskingStageIsSentBack() {
        var course = Course.start(route, NOTHING)
                .complete("a", "yes", null)
                .consult("b", List.of(HEALTH), "Có ý kiến gì không?", DUE, Join.ALL)
                .sendBack("b", "a", "sai thửa đất");
        assertThat(run(course, "b:1", 1).state()).isEqualTo(State.WITHDRAWN);
        assertThat(course.awaited()).isEmpty();
    }

    @Test
    void keepsAnAnswerOfTheEarlierRoundAsStillValid() {
        var again = Course.start(route, NOTHING)
                .complete("a", "yes", null)
                .consult("b", List.of(HEALTH), "Có ý kiến gì không?", DUE, Join.ALL)
                .answer("b:1", Stance.OBJECTION, "Thiếu giấy")
                .sendBack("b", "a", "sai thửa đất")
                .complete("a", "yes", null);
        var kept = again.keep("b:1", 1, "ý kiến không đổi");
        assertThat(run(kept, "b:1", 2))
                .extracting(StageRun::state, StageRun::outcome, StageRun::keptFrom)
                .containsExactly(State.DONE, "objection", 1);
        assertThat(run(again, "b:1", 1).state()).isEqualTo(State.DONE);
    }

    @Test
    void asksSomebodySomething() {
        var course = Course.start(route, NOTHING);
        assertThatThrownBy(() -> course.consult("a", List.of(), "x", DUE, Join.ALL))
                .isInstanceOf(CourseException.NobodyAsked.class);
        assertThatThrownBy(() -> course.consult("a", List.of(HEALTH), " ", DUE, Join.ALL))
                .isInstanceOf(CourseException.NobodyAsked.class);
        assertThatThrownBy(() -> course.consult("b", List.of(HEALTH), "x", DUE, Join.ALL))
                .isInstanceOf(CourseException.StageNotReady.class);
    }

    @Test
    void keepsNoAnswerOfTheRoundThatIsOpenNow() {
        var answered = asked(Join.ALL).answer("a:1", Stance.NO_OBJECTION, "Thống nhất");
        assertThatThrownBy(() -> answered.keep("a:1", 1, "vẫn đúng")).isInstanceOf(CourseException.NothingToKeep.class);
    }
}
