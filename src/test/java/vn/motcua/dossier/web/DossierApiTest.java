package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** What programs get for requests that cannot be right. */
@MotCuaTest
class DossierApiTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|dossier.member-missing",
                "{\"procedure\":null}|422|dossier.member-missing",
                "{\"procedure\":\"1.001193\",\"channel\":\"direct\"}|422|dossier.member-missing",
                "{\"procedure\":\"1.001193\",\"channel\":\"pigeon\",\"answers\":{}}|422|dossier.unknown-channel",
                "{\"procedure\":\"1.001193\",\"channel\":\"direct\",\"answers\":{}}|422|dossier.answers-incomplete",
                "not json|400|error.400"
            })
    void namesWhatIsWrongWithASubmission(String sent, int status, String code) {
        var answer = new Visitor(port).sendJson("/api/v1/dossiers", sent, "Authorization", "Bearer " + token());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("Exception");
    }

    @Test
    void asksAGuestToSignIn() {
        assertThat(new Visitor(port).sendJson("/api/v1/dossiers", "{}").status())
                .isEqualTo(401);
    }

    @Test
    void takesNoNumberThatIsNone() {
        var answer = new Visitor(port).get("/api/v1/track/H07.99.38-210301-9998");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("dossier.unknown-number");
    }

    private String token() {
        var answer = new Visitor(port)
                .sendJson("/api/v1/tokens", "{\"username\":\"congdan2\",\"password\":\"motcua-demo\"}");
        return answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }
}
