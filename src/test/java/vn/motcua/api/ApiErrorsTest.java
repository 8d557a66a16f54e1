package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.forms.BirthForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** Whatever is wrong with a request, the answer is a problem in Vietnamese with English beside it and a stable code. */
@MotCuaTest
class ApiErrorsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @LocalServerPort
    private int port;

    ApiErrorsTest(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/procedures/1.000000, 404, catalogue.unknown-procedure",
        "/api/v1/procedures/x, 404, catalogue.unknown-procedure",
        "/api/v1/procedures/1.001776/form, 404, dossier.no-online-form",
        "/api/v1/procedures/%3Cscript%3E, 404, catalogue.unknown-procedure",
        "/api/v1/procedures?page=2147483647, 422, catalogue.not-a-page",
        "/api/v1/procedures?level=tinh, 422, catalogue.unknown-level",
        "/api/v1/track/x, 404, dossier.unknown-number",
        "/api/v1/track/H07.99.38-210301-9998, 404, dossier.unknown-number",
        "/api/v1/work-items, 401, identity.not-signed-in",
        "/api/v1/nowhere, 401, identity.not-signed-in",
        "/en/api/v1/track/x, 404, dossier.unknown-number"
    })
    void tellsNobodyWhatIsWrong(String path, int status, String code) {
        expectProblem(Program.ofNobody(port).get(path), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nowhere, 404, error.404",
        "/api/v1/dossiers, 405, error.405",
        "/api/v1/dossiers/x, 404, dossier.unknown-number",
        "/api/v1/dossiers/H07.99.38-210301-9998, 404, dossier.unknown-number"
    })
    void tellsAnOfficerWhatIsWrong(String path, int status, String code) {
        expectProblem(counter().get(path), status, code);
    }

    @Test
    void tellsACitizenThatTheInboxIsOfOfficers() {
        expectProblem(Program.of(port, "congdan1").get("/api/v1/work-items"), 403, "identity.not-permitted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|400|error.400",
                "[]|400|error.400",
                "null|400|error.400",
                "{\"answers\":|400|error.400",
                "{\"procedure\":{}}|400|error.400",
                "{\"procedure\":\"1.000000\",\"channel\":\"direct\",\"answers\":{}}|404|catalogue.unknown-procedure",
                "{\"procedure\":\"1.001776\",\"channel\":\"direct\",\"answers\":{}}|422|dossier.not-fileable",
                "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":[]}|422|dossier.answers-incomplete",
                "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":\"\"}|422|dossier.answers-incomplete"
            })
    void refusesASubmissionThatCannotBeRight(String sent, int status, String code) {
        expectProblem(counter().post("/api/v1/dossiers", sent), status, code);
    }

    @Test
    void refusesASubmissionNestedWithoutEnd() {
        var deep = "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":" + "[".repeat(100_000);
        expectProblem(counter().post("/api/v1/dossiers", deep), 400, "error.400");
    }

    @Test
    void namesEachPlaceToMendInBothLanguages() {
        var answer = counter().post("/api/v1/dossiers", birth("direct", "{}"));

        expectProblem(answer, 422, "dossier.answers-incomplete");
        var first = answer.json().get("errors").get(0);
        assertThat(first.get("field").asString()).isEqualTo("registerAt");
        assertThat(first.get("message").asString()).isEqualTo("Chọn xã, thị trấn nơi đăng ký");
        assertThat(first.get("messageEn").asString()).isEqualTo("Choose the commune or town of registration");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"channel\":\"direct\",\"answers\":{}}|procedure",
                "{\"procedure\":\"1.001193\",\"answers\":{}}|channel",
                "{\"procedure\":\"1.001193\",\"channel\":\"direct\"}|answers"
            })
    void namesTheMemberThatIsMissing(String sent, String member) {
        var answer = counter().post("/api/v1/dossiers", sent);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(member);
    }

    @Test
    void saysWhichMethodsAnAddressTakes() throws IOException, InterruptedException {
        var answer = raw("DELETE", "/api/v1/procedures", "application/json", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(counter().get("/api/v1/dossiers").answer().header("Allow")).contains("POST");
    }

    @Test
    void takesNothingButJson() throws IOException, InterruptedException {
        var answer = raw("POST", "/api/v1/tokens", "text/plain", "{}");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"code\":\"error.415\"");
    }

    @Test
    void answersNothingButJson() {
        expectProblem(counter().get("/api/v1/work-items", "Accept", "text/html"), 406, "error.406");
    }

    @Test
    void refusesMoreThanAMegabyte() {
        var much = birth("direct", "{\"child\":{\"name\":\"" + "a".repeat(1 << 20) + "\"}}");
        expectProblem(counter().post("/api/v1/dossiers", much), 413, "error.413");
    }

    @Test
    void refusesAnUnknownTokenAndAnExpiredOne() {
        expectProblem(Program.with(port, "x").get("/api/v1/procedures"), 401, "identity.token-not-valid");
        var token = Program.ofNobody(port)
                .post("/api/v1/tokens", "{\"username\":\"congdan2\",\"password\":\"motcua-demo\"}")
                .text("token");
        jdbc.sql("""
                update identity.token set expires_at = issued_at
                where issued_at = (select max(issued_at) from identity.token)
                """).update();

        var answer = Program.with(port, token).get("/api/v1/work-items");

        expectProblem(answer, 401, "identity.token-not-valid");
        assertThat(answer.answer().header("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/track/|", "/api/v1/track/%00", "/api/v1/track/..%2fx", "/api/v1/track/%zz"})
    void answersAddressesThatNoBrowserSends(String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"error.400\"");
        }
    }

    @Test
    void takesOneKeyForOneContentOnly() {
        var key = UUID.randomUUID().toString();
        var first = submit(key, birth("direct", answers("Lê Minh Một")));
        var again = submit(key, birth("direct", answers("Lê Minh Một")));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("number")).isEqualTo(first.text("number"));
        expectProblem(submit(key, birth("direct", answers("Lê Minh Hai"))), 409, "dossier.key-used-otherwise");
        expectProblem(submit(key, birth("post", answers("Lê Minh Một"))), 409, "dossier.key-used-otherwise");
        expectProblem(submit("a key", birth("direct", answers("Lê Minh Một"))), 422, "dossier.key-not-usable");
        expectProblem(submit("k".repeat(201), birth("direct", answers("Lê Minh Một"))), 422, "dossier.key-not-usable");
    }

    @Test
    void keepsStagesAndOfficersApart() {
        var number = received();
        expectProblem(
                complete("vanthu.andinh", number, "vao-so", "{\"outcome\":\"done\"}"),
                409,
                "workflow.course.stage-not-ready");
        expectProblem(
                complete("chutich.andinh", number, "tham-tra", "{\"outcome\":\"eligible\"}"),
                403,
                "dossier.not-your-stage");
        expectProblem(
                complete("congdan1", number, "tham-tra", "{\"outcome\":\"eligible\"}"), 403, "identity.not-permitted");
        expectProblem(
                complete("tuphap.andinh", number, "khong-co", "{\"outcome\":\"eligible\"}"),
                404,
                "workflow.course.stage-unknown");
        expectProblem(
                complete("tuphap.andinh", number, "tham-tra", "{\"outcome\":\"maybe\"}"),
                422,
                "workflow.course.outcome-unknown");
        expectProblem(complete("tuphap.andinh", number, "tham-tra", "{}"), 422, "dossier.member-missing");
        expectProblem(complete("tuphap.andinh", number, "tham-tra", note("a".repeat(5000))), 422, "dossier.too-long");
        expectProblem(counter().post("/api/v1/dossiers/" + number + "/receive", ""), 409, "dossier.not-now");
        expectProblem(
                counter().post("/api/v1/dossiers/" + number + "/return", "{\"receiver\":\"A\",\"channel\":\"direct\"}"),
                409,
                "dossier.not-now");
    }

    @Test
    void keepsScriptAndInvisibleSignsAsTheTextTheyAre() {
        var hidden = json.writeValueAsString(SCRIPT + "\u0000\ud800\u202e");
        for (var member : List.of("username", "password", "post")) {
            var sent = "{\"username\":\"x\",\"password\":\"x\",\"" + member + "\":" + hidden + "}";
            jdbc.sql("delete from identity.sign_in_throttle").update();
            expectProblem(Program.ofNobody(port).post("/api/v1/tokens", sent), 401, "identity.wrong-credentials");
        }
        jdbc.sql("delete from identity.sign_in_throttle").update();
        var number = received();
        var done = Program.of(port, "tuphap.andinh")
                .post("/api/v1/dossiers/" + number + "/stages/tham-tra/complete", note(SCRIPT + "\u0000\ud800\u202e"));

        assertThat(done.status()).isEqualTo(200);
        var read = counter().get("/api/v1/dossiers/" + number);
        assertThat(read.type()).startsWith("application/json");
        assertThat(read.json().get("timeline").toString()).contains(SCRIPT).doesNotContain("\u202e", "\\u0000");
    }

    @Test
    void takesScriptInEveryAnswerForTextOrRefusesIt() {
        var valid = (ObjectNode) json.readTree(answers("Lê Minh Ba"));
        var counter = counter();
        for (var path : BirthForm.form().fields()) {
            var answers = valid.deepCopy();
            var group = answers;
            var keys = path.split("\\.", -1);
            for (int level = 0; level < keys.length - 1; level++) {
                group = group.withObjectProperty(keys[level]);
            }
            group.put(keys[keys.length - 1], SCRIPT + "\u0000\ud800");

            var answer = counter.post("/api/v1/dossiers", birth("direct", answers.toString()));

            assertThat(answer.status()).as(path).isIn(201, 422);
            assertThat(answer.type()).as(path).contains("json");
        }
    }

    private String received() {
        var number = submit(UUID.randomUUID().toString(), birth("direct", answers("Lê Minh Bốn")))
                .text("number");
        assertThat(counter().post("/api/v1/dossiers/" + number + "/receive", "").status())
                .isEqualTo(200);
        return number;
    }

    private Program counter() {
        return Program.of(port, "tiepnhan.andinh");
    }

    private Program.Reply submit(String key, String sent) {
        return counter().post("/api/v1/dossiers", sent, "Idempotency-Key", key);
    }

    private String note(String words) {
        return json.createObjectNode()
                .put("outcome", "eligible")
                .put("note", words)
                .toString();
    }

    private static String answers(String child) {
        return BirthForm.married().json().toString().replace("Lê Nguyễn Minh An", child);
    }

    private static String birth(String channel, String answers) {
        return "{\"procedure\":\"1.001193\",\"channel\":\"" + channel + "\",\"answers\":" + answers + "}";
    }

    private HttpResponse<String> raw(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Content-Type", type)
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void expectProblem(Program.Reply answer, int status, String code) {
        assertThat(answer.status()).as(answer.answer().body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        for (var member : List.of("title", "detail", "titleEn", "detailEn")) {
            assertThat(answer.text(member)).as(member).isNotBlank().doesNotContain("Exception");
        }
        assertThat(answer.text("titleEn")).isNotEqualTo(answer.text("detailEn"));
    }

    private Program.Reply complete(String account, String number, String stage, String json) {
        return Program.of(port, account).post("/api/v1/dossiers/" + number + "/stages/" + stage + "/complete", json);
    }
}
