package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workflow.ARoute.answered;
import static vn.motcua.workflow.ARoute.json;
import static vn.motcua.workflow.ARoute.stage;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.workflow.StageRun.State;

class CourseSupplementTest {

    private static final JsonNode FIRST = json("{\"child\":{\"name\":\"Lan\",\"born\":\"2021-03-01\"}}");
    private static final JsonNode OTHER_NAME = json("{\"child\":{\"name\":\"Liên\",\"born\":\"2021-03-01\"}}");

    private final Route route = ARoute.with(
                    stage("name").seeing("child.name"),
                    stage("age").seeing("child.born"),
                    stage("special", "age").onlyIf(answered("kind", "special")).seeing(),
                    stage("both", "name", "special"),
                    stage("end", "both"))
            .build();

    private Course atTheEnd() {
        return Course.start(route, FIRST)
                .complete("name", "yes", null)
                .complete("age", "yes", null)
                .complete("both", "yes", null);
    }

    private static Set<String> open(Course course) {
        return Set.copyOf(course.ready().stream().map(StageRun::stage).toList());
    }

    @Test
    void freezesAllOpenStages() {
        var frozen = Course.start(route, FIRST).freeze();
        assertThat(frozen.isFrozen()).isTrue();
        assertThat(frozen.ready()).isEmpty();
        assertThat(frozen.isOver()).isFalse();
        assertThatThrownBy(() -> frozen.complete("name", "yes", null)).isInstanceOf(CourseException.Frozen.class);
        assertThatThrownBy(frozen::freeze).isInstanceOf(CourseException.Frozen.class);
        assertThat(Course.restore(route, FIRST, frozen.runs()).isFrozen()).isTrue();
    }

    @Test
    void unfreezesOnlyWhatIsFrozen() {
        var course = Course.start(route, FIRST);
        assertThatThrownBy(() -> course.unfreeze(FIRST)).isInstanceOf(CourseException.NotFrozen.class);
    }

    @Test
    void goesOnWhereItStoodWhenNothingChanged() {
        var course = atTheEnd();
        assertThat(course.freeze().unfreeze(FIRST)).isEqualTo(course);
    }

    @Test
    void doesAgainByDefaultWhatReadsTheChangedFieldAndAllThatRestsOnIt() {
        var again = atTheEnd().freeze().unfreeze(OTHER_NAME);
        assertThat(open(again)).containsExactly("name");
        assertThat(open(again.complete("name", "yes", null))).containsExactly("both");
    }

    @Test
    void doesAgainOnlyWhatTheOfficerNames() {
        var again = atTheEnd().freeze().unfreeze(OTHER_NAME, Set.of("age"));
        assertThat(open(again)).containsExactly("age");
        var none = atTheEnd().freeze().unfreeze(OTHER_NAME, Set.of());
        assertThat(open(none)).containsExactly("end");
    }

    @Test
    void opensASkippedStageThatTheNewAnswersCallFor() {
        var answers = json("{\"child\":{\"name\":\"Lan\",\"born\":\"2021-03-01\"},\"kind\":\"special\"}");
        var again = atTheEnd().freeze().unfreeze(answers, Set.of());
        assertThat(open(again)).containsExactly("special");
    }

    @Test
    void skipsAnOpenStageThatTheNewAnswersMakeNeedless() {
        var special = json("{\"child\":{\"name\":\"Lan\",\"born\":\"2021-03-01\"},\"kind\":\"special\"}");
        var course = Course.start(route, special).complete("name", "yes", null).complete("age", "yes", null);
        assertThat(open(course)).containsExactly("special");
        var again = course.freeze().unfreeze(FIRST, Set.of());
        assertThat(open(again)).containsExactly("both");
        assertThat(again.runs())
                .filteredOn(run -> run.stage().equals("special"))
                .extracting(StageRun::round, StageRun::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, State.WITHDRAWN),
                        org.assertj.core.groups.Tuple.tuple(2, State.SKIPPED));
    }

    @Test
    void refusesToRepeatAStageTheRouteDoesNotHave() {
        var frozen = atTheEnd().freeze();
        assertThatThrownBy(() -> frozen.unfreeze(FIRST, Set.of("zzz")))
                .isInstanceOf(CourseException.StageUnknown.class);
    }

    @Test
    void stopsAlsoWhileFrozen() {
        assertThat(atTheEnd().freeze().stop("quá hạn chờ bổ sung").isOver()).isTrue();
    }

    @Test
    void findsChangedFieldsByPath() {
        assertThat(AnswerChanges.between(FIRST, OTHER_NAME)).containsExactly("child.name");
        assertThat(AnswerChanges.between(FIRST, json("{}"))).containsExactly("child");
        assertThat(AnswerChanges.between(json("{\"a\":[1]}"), json("{\"a\":[1,2]}")))
                .containsExactly("a");
        assertThat(AnswerChanges.between(FIRST, FIRST)).isEmpty();
    }
}
