package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Role;

/** Routes for tests, invented: no published route has these stages. */
final class ARoute {

    static final Outcome YES = on("yes");
    static final Outcome NO = new Outcome("no", words("no"), Outcome.Leads.REFUSAL, null, true);

    private final List<Stage> stages = new ArrayList<>();

    static ARoute with(StageOf... stages) {
        var route = new ARoute();
        Arrays.stream(stages).map(StageOf::build).forEach(route.stages::add);
        return route;
    }

    Route build() {
        return new Route(new RouteKey("thu", 1), words("thử"), 80, stages);
    }

    static StageOf stage(String code, String... needs) {
        return new StageOf(code, List.of(needs));
    }

    static Outcome on(String code) {
        return new Outcome(code, words(code), Outcome.Leads.ON, null, false);
    }

    static Outcome backTo(String stage) {
        return new Outcome("back-" + stage, words("back"), Outcome.Leads.BACK, stage, true);
    }

    static Words words(String text) {
        return new Words("«" + text + "»", text);
    }

    /** A condition that holds when the earlier stage ended with that outcome. */
    static Condition when(String stage, String outcome) {
        return member("outcomes", both(stage, outcome));
    }

    /** A condition that holds when the declaration answers the field with that word. */
    static Condition answered(String field, String value) {
        return member("answers", both(field, value));
    }

    private static Condition both(String name, String value) {
        return new Condition.All(List.of(
                new Condition.Has(name), member(name, new Condition.OneOf(List.of(json("\"" + value + "\""))))));
    }

    private static Condition member(String name, Condition part) {
        return new Condition.Member(name, part);
    }

    static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    record StageOf(
            String code,
            List<String> needs,
            List<Outcome> outcomes,
            @Nullable Condition condition,
            Output output,
            Allowance allowance,
            UnitRule unit,
            @Nullable Sees sees) {

        StageOf(String code, List<String> needs) {
            this(
                    code,
                    needs,
                    List.of(YES),
                    null,
                    Output.NONE,
                    new Allowance.Hours(2),
                    new UnitRule.ReceivingUnit(),
                    null);
        }

        StageOf ending(Outcome... list) {
            return new StageOf(code, needs, List.of(list), condition, output, allowance, unit, sees);
        }

        StageOf onlyIf(@Nullable Condition when) {
            return new StageOf(code, needs, outcomes, when, output, allowance, unit, sees);
        }

        StageOf making(Output made) {
            return new StageOf(code, needs, outcomes, condition, made, allowance, unit, sees);
        }

        StageOf within(int hours) {
            return new StageOf(code, needs, outcomes, condition, output, new Allowance.Hours(hours), unit, sees);
        }

        StageOf pausing(Allowance.PauseScope scope) {
            return new StageOf(code, needs, outcomes, condition, output, new Allowance.Pause(scope), unit, sees);
        }

        StageOf at(UnitRule rule) {
            return new StageOf(code, needs, outcomes, condition, output, allowance, rule, sees);
        }

        StageOf seeing(String... fields) {
            var seen = new Sees(java.util.Set.of(fields), java.util.Set.of());
            return new StageOf(code, needs, outcomes, condition, output, allowance, unit, seen);
        }

        Stage build() {
            return new Stage(
                    code,
                    words(code),
                    unit,
                    Role.CASEWORKER,
                    allowance,
                    needs,
                    condition,
                    outcomes,
                    output,
                    sees,
                    false);
        }
    }
}
