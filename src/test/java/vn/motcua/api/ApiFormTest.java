package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.BirthForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** A program can ask the questions of a form with nothing but what the API tells it. */
@MotCuaTest
class ApiFormTest {

    @LocalServerPort
    private int port;

    @Test
    void tellsWhatAValidAnswerIs() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form().get("schema").toString());

        assertThat(schema.validate(BirthForm.married().json().toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"registerAt\":\"28957\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void asksEveryQuestionInBothLanguages() {
        var asked = questions().stream().map(question -> question.get("field").asString());

        assertThat(asked)
                .containsExactlyElementsOf(BirthForm.form().questions().stream()
                        .map(question -> question.field())
                        .toList());
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.get("label").get("vi").asString()).isNotBlank();
            assertThat(question.get("label").get("en").asString()).isNotBlank();
            assertThat(question.get("label").size()).isEqualTo(2);
            assertThat(question.get("required").isBoolean()
                            || question.get("required").isObject())
                    .isTrue();
        });
    }

    @Test
    void bringsEveryCodeListThatAQuestionNames() {
        var named = questions().stream()
                .map(question -> question.at("/details/codeList").asString(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var lists = form().get("codeLists");

        assertThat(named).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(lists.propertyNames());
        assertThat(lists.get("ethnic-groups-1").size()).isGreaterThanOrEqualTo(54);
        assertThat(lists.get("communes-1").valueStream())
                .anySatisfy(code -> assertThat(code.get("code").asString()).isEqualTo("28957"));
    }

    @Test
    void saysUnderWhichConditionAQuestionIsAsked() {
        var marriage = questions().stream()
                .filter(question -> question.get("field").asString().equals("marriage.number"))
                .findFirst()
                .orElseThrow();
        var page = pages().stream()
                .filter(one -> one.get("questions").toString().contains("\"marriage.number\""))
                .findFirst()
                .orElseThrow();

        assertThat(marriage.has("showIf") || page.has("showIf")).isTrue();
        assertThat(page.toString()).contains("{\"field\":\"parents\",\"is\":\"married\"}");
    }

    private JsonNode form() {
        return Program.ofNobody(port).get("/api/v1/procedures/1.001193/form").json();
    }

    private java.util.List<JsonNode> pages() {
        return form().get("steps")
                .valueStream()
                .flatMap(step -> step.get("pages").valueStream())
                .toList();
    }

    private java.util.List<JsonNode> questions() {
        return pages().stream()
                .flatMap(page -> page.get("questions").valueStream())
                .toList();
    }
}
