package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.motcua.architecture.SourceTree;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** The running application, its OpenAPI document and docs/api.md tell the same. */
@MotCuaTest
class ApiDescriptionTest {

    private static final String DOCUMENT = SourceTree.read(SourceTree.ROOT.resolve("docs/api.md"));
    private static final Pattern RESOURCE = Pattern.compile("(?m)^\\| `([A-Z]+ /api/v1/[^`]+)` \\|");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ((?:`[a-z-]+\\.[a-z0-9.-]+`(?:, )?)+) \\| (\\d{3}) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Codes of errors that only pages, files and definitions can lead to. */
    private static final Pattern NOT_OF_THE_API = Pattern.compile("error\\.(401|403|422|429)|identity\\.form-not-ours"
            + "|identity\\.(ask-later|address|sms|email|nothing|code|name|personal-id|password|already)-.*"
            + "|dossier\\.(unknown-draft|no-such-paper|claimed-before)"
            + "|workflow\\.(malformed|route)\\..*"
            + "|workflow\\.course\\.(not-earlier|not-frozen|nobody-asked|not-yet-due|nothing-to-keep)");

    private final RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    ApiDescriptionTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Test
    void theOpenApiDocumentListsWhatTheApplicationAnswers() {
        assertThat(described()).isEqualTo(answered());
    }

    @Test
    void theGuideListsWhatTheApplicationAnswers() {
        var written = RESOURCE.matcher(DOCUMENT)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(answered());
    }

    @Test
    void everyResourceSaysInOneLineWhatItDoesAndHowItRefuses() {
        for (var path : openApi().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey() + " " + path.getKey();
                var about = operation.getValue();
                assertThat(about.path("summary").asString("")).as(name).isNotBlank();
                assertThat(about.at("/responses/default/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .as(name)
                        .isEqualTo("#/components/schemas/Problem");
                assertThat(about.path("parameters").toString()).as(name).doesNotContain("\"locale\"");
            }
        }
    }

    @Test
    void theShapeOfErrorsIsTheOneThatIsSent() {
        var shape = openApi().at("/components/schemas/Problem/properties");
        var sent = Program.of(port, "congdan1")
                .post("/api/v1/dossiers", "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":{}}")
                .json();

        assertThat(shape.propertyNames()).containsAll(sent.propertyNames());
        assertThat(openApi().at("/components/schemas/Fault/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(sent.get("errors").get(0).propertyNames());
    }

    @Test
    void thingsOfOneNameInTwoModulesAreDescribedApart() {
        var schemas = openApi().at("/components/schemas");
        assertThat(schemas.at("/ProcedurePage/properties").propertyNames()).contains("total");
        assertThat(schemas.at("/WorkPage/properties").propertyNames()).contains("next");
        assertThat(schemas.at("/FormPage/properties").propertyNames()).contains("questions");
        assertThat(schemas.at("/FormStep/properties").propertyNames()).contains("pages");
        assertThat(schemas.at("/DossierStage/properties").propertyNames()).contains("outcome");
    }

    @Test
    void whatNeedsATokenIsClosedAndTheRestIsOpen() {
        assertThat(openApi().at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        for (var path : openApi().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var address = path.getKey().replaceAll("\\{[a-z]+}", "x");
                var nobody = Program.ofNobody(port);
                var answer = operation.getKey().equals("get") ? nobody.get(address) : nobody.post(address, "{}");
                boolean closed = answer.text("code").equals("identity.not-signed-in");
                assertThat(operation.getValue().has("security"))
                        .as(operation.getKey() + " " + address)
                        .isEqualTo(closed);
            }
        }
    }

    @Test
    void theKeyThatMakesSendingAgainSafeIsDescribed() {
        var parameters = openApi().at("/paths/~1api~1v1~1dossiers/post/parameters");
        assertThat(parameters.get(0).get("name").asString()).isEqualTo("Idempotency-Key");
        assertThat(parameters.get(0).get("in").asString()).isEqualTo("header");
        assertThat(parameters.get(0).get("description").asString()).isNotBlank();
    }

    @Test
    void theGuideNamesEveryCodeOfAnError() {
        var written = ROW.matcher(DOCUMENT)
                .results()
                .flatMap(row -> CODE.matcher(row.group(1)).results())
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = Stream.of("shared", "identity", "catalogue", "booking", "dossier", "dossier-acts", "workflow")
                .flatMap(ApiDescriptionTest::codes)
                .filter(code -> !NOT_OF_THE_API.matcher(code).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(known);
    }

    /** A code is a key that says what happened and has a second sentence that says what to do. */
    private static Stream<String> codes(String module) {
        var messages = SourceTree.messages(SourceTree.MESSAGES.resolve(module + ".properties"));
        var keys = messages.stringPropertyNames();
        return keys.stream().filter(key -> keys.contains(key + ".next") && !key.endsWith(".api"));
    }

    private Set<String> described() {
        var found = new TreeSet<String>();
        openApi()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return found;
    }

    private Set<String> answered() {
        var found = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(request -> {
            var methods = List.copyOf(request.getMethodsCondition().getMethods());
            request.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/api/"))
                    .forEach(pattern -> methods.forEach(method -> found.add(method + " " + pattern)));
        });
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private JsonNode openApi() {
        return Program.ofNobody(port).get("/v3/api-docs").json();
    }
}
