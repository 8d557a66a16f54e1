package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.ARoute.backTo;
import static vn.motcua.workflow.ARoute.stage;
import static vn.motcua.workflow.ARoute.when;

import org.junit.jupiter.api.Test;
import vn.motcua.workflow.ARoute.StageOf;
import vn.motcua.workflow.Allowance.PauseScope;

class RoutePublicationTest {

    private static void refuses(String code, String stage, StageOf... stages) {
        var faults = RoutePublication.check(ARoute.with(stages).build(), 8, any -> true);
        assertThat(faults)
                .extracting(RouteFault::code, RouteFault::stage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("workflow.fault." + code, stage));
    }

    @Test
    void publishesAPlainRoute() {
        var route = ARoute.with(stage("a"), stage("b", "a")).build();
        assertThat(RoutePublication.check(route, 8, any -> true)).isEmpty();
    }

    @Test
    void refusesARouteWithoutStages() {
        var faults = RoutePublication.check(ARoute.with().build(), 8, any -> true);
        assertThat(faults).extracting(RouteFault::code).containsExactly("workflow.fault.no-stage");
    }

    @Test
    void refusesUnknownNeeds() {
        refuses("need-unknown", "b", stage("a"), stage("b", "a", "ghost"));
    }

    @Test
    void refusesEveryStageOnACycle() {
        var route = ARoute.with(stage("a", "c"), stage("b", "a"), stage("c", "b"), stage("d"))
                .build();
        assertThat(RoutePublication.check(route, 8, any -> true))
                .extracting(RouteFault::stage)
                .containsExactly("a", "b", "c");
        refuses("cycle", "a", stage("a", "a"));
    }

    @Test
    void refusesAStageNobodyCanTake() {
        var route = ARoute.with(stage("a"), stage("b", "a")).build();
        assertThat(RoutePublication.check(route, 8, any -> !any.code().equals("b")))
                .containsExactly(new RouteFault("workflow.fault.nobody", "b", java.util.List.of(ARoute.words("b"))));
    }

    @Test
    void refusesMoreThanOneEnd() {
        refuses("several-ends", "c", stage("a"), stage("b", "a"), stage("c", "a"));
    }

    @Test
    void refusesAnEndThatMayBeSkipped() {
        refuses("end-conditional", "b", stage("a"), stage("b", "a").onlyIf(when("a", "yes")));
    }

    @Test
    void refusesALongestPathBeyondTheLimit() {
        refuses(
                "too-long",
                "c",
                stage("a").within(4),
                stage("b", "a").within(4),
                stage("c", "b").within(1));
    }

    @Test
    void countsParallelStagesOnceAndPausesNot() {
        var route = ARoute.with(
                        stage("a").within(2),
                        stage("b", "a").within(4),
                        stage("c", "a").within(3),
                        stage("pay", "b", "c").pausing(PauseScope.DOSSIER),
                        stage("end", "pay").within(2))
                .build();
        assertThat(RoutePublication.longestHours(route)).isEqualTo(8);
        assertThat(RoutePublication.check(route, 8, any -> true)).isEmpty();
        assertThat(RoutePublication.check(route, 7, any -> true)).hasSize(1);
    }

    @Test
    void refusesAWayBackToAnUnknownOrLaterStage() {
        refuses("back-not-earlier", "b", stage("a"), stage("b", "a").ending(ARoute.YES, backTo("ghost")));
        refuses("back-not-earlier", "a", stage("a").ending(ARoute.YES, backTo("b")), stage("b", "a"));
    }

    @Test
    void refusesAStageThatOnlySendsBack() {
        refuses("only-back", "b", stage("a"), stage("b", "a").ending(backTo("a")), stage("c", "b"));
    }

    @Test
    void refusesConditionsOnStagesThatDoNotComeBefore() {
        refuses("when-not-earlier", "b", stage("a"), stage("b").onlyIf(when("a", "yes")), stage("c", "a", "b"));
    }

    @Test
    void refusesConditionsOnOutcomesTheStageDoesNotHave() {
        refuses("when-outcome-unknown", "b", stage("a"), stage("b", "a").onlyIf(when("a", "perhaps")), stage("c", "b"));
    }

    @Test
    void refusesAUnitFromAStageThatDoesNotComeBeforeOrMayBeSkipped() {
        refuses(
                "unit-not-earlier",
                "b",
                stage("a"),
                stage("b").at(new UnitRule.UnitOfStage("a")),
                stage("c", "a", "b"));
        refuses(
                "unit-may-be-skipped",
                "c",
                stage("a"),
                stage("b", "a").onlyIf(when("a", "yes")),
                stage("c", "b").at(new UnitRule.ChosenAt("b")));
    }

    @Test
    void refusesADraftThatCannotRefuse() {
        refuses("cannot-refuse", "a", stage("a").making(Output.DRAFT), stage("b", "a"));
    }

    @Test
    void refusesARefusalThatNobodySigns() {
        refuses("refusal-unsigned", "a", stage("a").ending(ARoute.YES, ARoute.NO), stage("b", "a"));
        var signed = ARoute.with(
                        stage("a").making(Output.DRAFT).ending(ARoute.YES, ARoute.NO),
                        stage("b", "a").making(Output.SIGNATURE))
                .build();
        assertThat(RoutePublication.check(signed, 8, any -> true)).isEmpty();
    }
}
