package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class ProceduresApiTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Test
    void countsAllProceduresWithoutFilters() throws Exception {
        var answer = read(get("/api/v1/procedures"));

        assertThat(answer.get("total").asInt()).isEqualTo(342);
        assertThat(answer.get("items").size()).isEqualTo(20);
    }

    @Test
    void findsByWordsSectorAndLevel() throws Exception {
        assertThat(read(get("/api/v1/procedures?q=dang+ky+khai+sinh"))
                        .get("items")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("1.001193");
        assertThat(read(get("/api/v1/procedures?level=DISTRICT")).get("total").asInt())
                .isEqualTo(99);
        assertThat(read(get("/api/v1/procedures?level=xa&sector=ho-tich"))
                        .get("total")
                        .asInt())
                .isEqualTo(26);
    }

    @Test
    void numbersItsPages() throws Exception {
        var first = read(get("/api/v1/procedures?page=1"));
        var last = read(get("/api/v1/procedures?page=18"));

        assertThat(first.get("items"))
                .isNotEqualTo(read(get("/api/v1/procedures?page=2")).get("items"));
        assertThat(last.get("items").size()).isEqualTo(2);
        assertThat(last.get("total").asInt()).isEqualTo(342);
    }

    @Test
    void tellsWhetherAFigureWasPublished() throws Exception {
        var birth = read(get("/api/v1/procedures/1.001193"));
        var allowance = read(get("/api/v1/procedures/1.001776"));

        assertThat(birth.get("limit").get("online").get("amount").asInt()).isEqualTo(1);
        assertThat(birth.get("form").get("code").asString()).isEqualTo("khai-sinh");
        assertThat(birth.get("cases").size()).isEqualTo(5);
        assertThat(birth.get("fee").get("kind").asString()).isEqualTo("SET_BY_PROVINCE");
        assertThat(allowance.get("limit").get("published").asBoolean()).isFalse();
        assertThat(allowance.get("limit").get("applied").get("amount").asInt()).isEqualTo(10);
    }

    @Test
    void answersErrorsAsProblems() throws Exception {
        var unknown = get("/api/v1/procedures/9.999999");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(read(unknown).get("code").asString()).isEqualTo("catalogue.unknown-procedure");
        assertThat(get("/api/v1/procedures?page=0").statusCode()).isEqualTo(422);
        assertThat(get("/api/v1/procedures?page=x").statusCode()).isEqualTo(422);
        assertThat(get("/api/v1/procedures?level=tinh").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }
}
