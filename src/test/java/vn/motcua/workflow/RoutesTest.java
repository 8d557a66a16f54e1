package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.internal.RouteReader;

@MotCuaTest
class RoutesTest {

    private final Routes routes;
    private final JdbcClient jdbc;

    @Autowired
    RoutesTest(Routes routes, JdbcClient jdbc) {
        this.routes = routes;
        this.jdbc = jdbc;
    }

    private static String birthFile() throws IOException {
        return new ClassPathResource("routes/khai-sinh.v1.json").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String named(String code) throws IOException {
        return birthFile().replace("\"khai-sinh\"", "\"" + code + "\"");
    }

    private static String aCode() {
        return "r" + UUID.randomUUID();
    }

    @Test
    void publishesTheLocalitysRoutesOnTheFirstStart() throws IOException {
        assertThat(routes.route(new RouteKey("khai-sinh", 1))).isEqualTo(RouteReader.read(birthFile()));
    }

    @Test
    void publishesAnotherVersionBesideTheFirst() throws IOException {
        var code = aCode();
        routes.publish(named(code));
        routes.publish(named(code).replace("\"version\": 1", "\"version\": 2").replace("\"hours\": 3", "\"hours\": 4"));
        assertThat(routes.newest(code)).contains(new RouteKey(code, 2));
        assertThat(RoutePublication.longestHours(routes.route(new RouteKey(code, 1))))
                .isEqualTo(6);
        assertThat(RoutePublication.longestHours(routes.route(new RouteKey(code, 2))))
                .isEqualTo(7);
        assertThat(routes.published()).contains(new RouteKey(code, 1), new RouteKey(code, 2));
    }

    @Test
    void refusesToPublishAVersionTwice() throws IOException {
        var file = named(aCode());
        routes.publish(file);
        assertThatThrownBy(() -> routes.publish(file)).isInstanceOf(RouteAlreadyPublished.class);
    }

    @Test
    void refusesToPublishARouteThatTakesTooLong() throws IOException {
        var file = named(aCode()).replace("\"hours\": 3", "\"hours\": 6");
        var refusal = catchThrowableOfType(RouteNotPublishable.class, () -> routes.publish(file));
        assertThat(refusal.faults()).extracting(RouteFault::code).containsExactly("workflow.fault.too-long");
    }

    @Test
    void refusesToPublishAStageThatNobodyInOfficeCanTake() throws IOException {
        var file = named(aCode()).replaceFirst("\"receiving-unit\"", "{\"agency\": \"khongco\"}");
        var refusal = catchThrowableOfType(RouteNotPublishable.class, () -> routes.publish(file));
        assertThat(refusal.faults())
                .extracting(RouteFault::code, RouteFault::stage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("workflow.fault.nobody", "tham-tra"));
    }

    @Test
    void knowsNoRouteThatWasNeverPublished() {
        assertThatThrownBy(() -> routes.route(new RouteKey("khai-sinh", 99))).isInstanceOf(RouteUnknown.class);
        assertThat(routes.newest(aCode())).isEmpty();
    }

    /** I12: what is published does not change, not even by a statement past the application. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update workflow.route set version = 99 where code = 'khai-sinh'",
                "update workflow.route set definition = '{}' where code = 'khai-sinh'",
                "delete from workflow.route where code = 'khai-sinh'",
                "truncate workflow.route"
            })
    void theDatabaseRefusesToChangeAPublishedRoute(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("publish a new version");
        assertThat(jdbc.sql("select count(*) from workflow.route where code = 'khai-sinh' and version = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
