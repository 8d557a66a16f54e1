package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class StartTest {

    @LocalServerPort
    private int port;

    @Test
    void unknownAddressAnswersWithASentenceAndNoStackTrace() throws IOException, InterruptedException {
        var answer = get("/assets/nothing-there");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có trang này").doesNotContain("Exception");
    }

    @Test
    void pagesSpeakEnglishUnderTheEnglishPrefix() throws IOException, InterruptedException {
        var answer = get("/en/assets/nothing-there");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page").contains("lang=\"en\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
