package vn.motcua.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.Role;
import vn.motcua.workflow.Allowance;
import vn.motcua.workflow.Outcome;
import vn.motcua.workflow.Output;
import vn.motcua.workflow.RouteKey;
import vn.motcua.workflow.RouteMalformed;
import vn.motcua.workflow.UnitRule;

class RouteReaderTest {

    private static final String GOOD = """
            {"code": "thu", "version": 2, "name": {"vi": "Thử", "en": "Trial"}, "limit": 8, "stages": [
              {"code": "mot", "name": {"vi": "Một", "en": "One"}, "unit": {"commune-of": "home.commune"}, "role": "caseworker",
               "hours": 3, "outcomes": [{"code": "yes", "name": {"vi": "Có", "en": "Yes"}, "leads": "on"}], "output": "draft"},
              {"code": "hai", "name": {"vi": "Hai", "en": "Two"}, "unit": "receiving-unit", "role": "head-of-unit",
               "pause": "dossier", "needs": ["mot"],
               "when": {"properties": {"answers": {"required": ["n"], "properties": {"n": {"type": "number", "minimum": 3}}}}},
               "outcomes": [{"code": "again", "name": {"vi": "Lại", "en": "Again"}, "leads": "back", "to": "mot"}],
               "output": "payment-notice", "sees": {"fields": ["home"], "papers": ["anh"]}}]}
            """;

    private static String refusalOf(String file) {
        return catchThrowableOfType(RouteMalformed.class, () -> RouteReader.read(file))
                .code();
    }

    @Test
    void readsEveryMember() {
        var route = RouteReader.read(GOOD);
        assertThat(route.key()).isEqualTo(new RouteKey("thu", 2));
        assertThat(route.limitHours()).isEqualTo(8);
        var one = route.stage("mot");
        assertThat(one.unit()).isEqualTo(new UnitRule.CommuneOf("home.commune"));
        assertThat(one.role()).isEqualTo(Role.CASEWORKER);
        assertThat(one.allowance()).isEqualTo(new Allowance.Hours(3));
        assertThat(one.output()).isEqualTo(Output.DRAFT);
        assertThat(one.needs()).isEmpty();
        assertThat(one.when()).isNull();
        assertThat(one.sees()).isNull();
        var two = route.stage("hai");
        assertThat(two.allowance()).isEqualTo(new Allowance.Pause(Allowance.PauseScope.DOSSIER));
        assertThat(two.outcomes().getFirst().leads()).isEqualTo(Outcome.Leads.BACK);
        assertThat(two.outcomes().getFirst().noteRequired()).isTrue();
        assertThat(two.when())
                .isNotNull()
                .satisfies(when -> assertThat(when.answersRead()).containsExactly("n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "limit": 8        | "limit": 8, "x": 1       | unknown-member
            "hours": 3        | "hours": 3, "x": 1       | unknown-member
            "leads": "on"     | "leads": "on", "x": 1    | unknown-member
            "en": "Trial"     | "en": "Trial", "fr": "T" | unknown-member
            "papers"          | "paper"                  | unknown-member
            "answers"         | "answer"                 | unknown-member
            "minimum"         | "exclusiveMinimum"       | unknown-member
            "hours": 3        | "hours": 3, "hours": 4   | not-json
            "limit": 8,       | "limit": 8,,             | not-json
            "limit": 8        | "limit": "8"             | not-number
            "limit": 8        | "limit": 8.5             | not-number
            "limit": 8        | "limit": 0               | hours
            "version": 2      | "version": 0             | version
            "limit": 8,       | ~~                       | missing
            "vi": "Thử"       | "vi": " "                | not-text
            "role": "caseworker" | "role": "king"        | not-one-of
            "leads": "on"     | "leads": "away"          | not-one-of
            "pause": "dossier" | "pause": "life"         | not-one-of
            "hours": 3,       | ~~                       | hours-or-pause
            "hours": 3        | "hours": 3, "pause": "stage" | hours-or-pause
            "hours": 3        | "hours": 0               | hours
            "receiving-unit"  | "some-unit"              | unit
            "commune-of"      | "village-of"             | unit
            "code": "thu"     | "code": "Thử"            | code
            "code": "hai"     | "code": "mot"            | stage-twice
            "needs": ["mot"]  | "needs": ["mot", "mot"]  | need-twice
            "needs": ["mot"]  | "needs": "mot"           | not-list
            "leads": "on"     | "leads": "back"          | back-target
            "leads": "on"     | "leads": "on", "to": "hai" | back-target
            "leads": "on"     | "leads": "on", "noteRequired": "no" | not-yes-no
            "required": ["n"], | ~~                      | not-required
            "type": "number", | ~~                       | range-type
            {"type": "number", "minimum": 3} | {}        | empty-condition
            {"type": "number", "minimum": 3} | {"const": []} | not-plain
            {"type": "number", "minimum": 3} | 3         | not-object
            """)
    void refusesWhatTheFormatDoesNotKnow(String good, String bad, String code) {
        assertThat(GOOD).contains(good);
        assertThat(refusalOf(GOOD.replace(good, bad))).isEqualTo("workflow.malformed." + code);
    }

    @Test
    void refusesWordsAfterTheEnd() {
        assertThat(refusalOf(GOOD + "{}")).isEqualTo("workflow.malformed.not-json");
        assertThat(refusalOf("")).isNotEmpty();
    }

    @Test
    void refusesAStageWithoutOutcomes() {
        var start = GOOD.indexOf("[{\"code\": \"yes\"");
        var end = GOOD.indexOf("]", start);
        assertThat(refusalOf(GOOD.substring(0, start) + "[" + GOOD.substring(end)))
                .isEqualTo("workflow.malformed.no-outcome");
    }

    @Test
    void namesThePlaceOfTheFault() {
        var file = GOOD.replace("\"pause\": \"dossier\"", "\"pause\": \"life\"");
        var refusal = catchThrowableOfType(RouteMalformed.class, () -> RouteReader.read(file));
        assertThat(refusal.arguments().getFirst()).isEqualTo("stages[2].pause");
    }
}
