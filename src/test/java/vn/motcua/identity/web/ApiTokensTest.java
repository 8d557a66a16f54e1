package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

@MotCuaTest
class ApiTokensTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anAddressWithoutFailures() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void aPasswordBuysATokenForAWhile() {
        var answer = ask("congdan1", "motcua-demo", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(answer.cookies()).isEmpty();
        assertThat(read(answer).get("token").asString()).hasSize(43);
        assertThat(Instant.parse(read(answer).get("expiresAt").asString())).isAfter(Instant.now());
    }

    @Test
    void aTokenOpensTheApi() {
        var token = read(ask("congdan1", "motcua-demo", "")).get("token").asString();

        assertThat(api("Bearer " + token).status()).isEqualTo(404);
    }

    @Test
    void withoutATokenTheApiSaysHowToGetOne() {
        var answer = new Visitor(port).get("/api/v1/nowhere");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(read(answer).get("code").asString()).isEqualTo("identity.not-signed-in");
        assertThat(read(answer).get("detail").asString()).contains("POST /api/v1/tokens");
    }

    @Test
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded() {
        var answer = new Visitor(port).get("/api/v1/procedures", "Authorization", "Bearer x");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(read(answer).get("code").asString()).isEqualTo("identity.token-not-valid");
    }

    @Test
    void aSessionDoesNotOpenTheApi() {
        var citizen = Visitor.signedIn(port, "congdan1");

        assertThat(citizen.get("/api/v1/nowhere").status()).isEqualTo(401);
    }

    @Test
    void wrongCredentialsAreAProblemWithACode() {
        var answer = ask("congdan1", "sai", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(read(answer).get("code").asString()).isEqualTo("identity.wrong-credentials");
    }

    @Test
    void missingCredentialsAreNamed() {
        var answer = new Visitor(port).sendJson("/api/v1/tokens", "{\"username\":\"congdan1\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(read(answer).get("code").asString()).isEqualTo("identity.credentials-missing");
    }

    @Test
    void programsAreSlowedDownLikePeople() {
        var name = "may.do" + System.nanoTime();
        IntStream.range(0, 5)
                .forEach(number -> assertThat(ask(name, "sai", "").status()).isEqualTo(401));

        var answer = ask(name, "sai", "");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(read(answer).get("title").asString()).containsPattern("Thử lại sau \\d+ giây");
    }

    @Test
    void anOfficerWithTwoPostsNamesOne() {
        var unclear = ask("tiepnhan.dinhthuy", "motcua-demo", "");

        assertThat(unclear.status()).isEqualTo(422);
        assertThat(read(unclear).get("detail").asString()).contains("tiepnhan.dinhthuy, vanthu.dinhthuy");
        assertThat(ask("tiepnhan.dinhthuy", "motcua-demo", "vanthu.dinhthuy").status())
                .isEqualTo(200);
        assertThat(ask("tiepnhan.dinhthuy", "motcua-demo", "vanthu.andinh").status())
                .isEqualTo(403);
    }

    private Visitor.Answer ask(String name, String password, String post) {
        var body = json.createObjectNode().put("username", name).put("password", password);
        if (!post.isEmpty()) {
            body.put("post", post);
        }
        return new Visitor(port).sendJson("/api/v1/tokens", body.toString());
    }

    private Visitor.Answer api(String authorization) {
        return new Visitor(port).get("/api/v1/nowhere", "Authorization", authorization);
    }

    private JsonNode read(Visitor.Answer answer) {
        return json.readTree(answer.body());
    }
}
