package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** What stands open, what is closed, and what every answer says to the browser. */
@MotCuaTest
class DoorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/thu-tuc",
                "/thu-tuc/1.001193",
                "/theo-doi",
                "/en/thu-tuc",
                "/assets/logo.svg",
                "/api/v1/procedures"
            })
    void readingWhatIsPublicMakesNeitherCookieNorSession(String path) {
        var sessions = sessions();
        var answer = new Visitor(port).get(path);

        assertThat(answer.status()).isNotEqualTo(303).isNotEqualTo(401);
        assertThat(answer.cookies()).isEmpty();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test
    void theSignInPageSetsItsFormCookieButMakesNoSession() {
        var sessions = sessions();
        var answer = new Visitor(port).get("/dang-nhap");

        assertThat(answer.cookies())
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("motcua-form=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(sessions()).isEqualTo(sessions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so",
                "/viec",
                "/kiem-soat/nhat-ky",
                "/chon-chuc-vu",
                "/dang-xuat",
                "/a-page-nobody-opened",
                "/actuator/env"
            })
    void whatIsNotNamedIsClosed(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/api/v1/nowhere", "/assets/logo.svg", "/a-page-nobody-opened"})
    void everyAnswerCarriesTheStrictHeaders(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.header("Content-Security-Policy")).contains(SecurityConfiguration.CONTENT_POLICY);
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains(SecurityConfiguration.DEVICE_POLICY);
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @Test
    void nothingInlineIsAllowed() {
        assertThat(SecurityConfiguration.CONTENT_POLICY)
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theSignInPageHasNothingInline() {
        assertThat(new Visitor(port).get("/dang-nhap").body())
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Long.class)
                .single();
    }
}
