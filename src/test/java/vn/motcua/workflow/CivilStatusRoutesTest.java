package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.workflow.internal.RouteReader;

/** The routes of civil status at a commune beside births: within the limits that were published, to a result or a signed refusal. */
class CivilStatusRoutesTest {

    @ParameterizedTest
    @CsvSource({"khai-tu, 8, 6", "tinh-trang-hon-nhan, 24, 22", "ban-sao-ho-tich, 8, 4"})
    void keepsThePublishedLimit(String code, int published, int longest) throws IOException {
        var route = route(code);

        assertThat(route.limitHours()).isLessThanOrEqualTo(published);
        assertThat(RoutePublication.longestHours(route)).isEqualTo(longest);
        assertThat(RoutePublication.check(route, published, stage -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "khai-tu, eligible, phe-duyet, RESULT",
        "khai-tu, refuse, phe-duyet-tu-choi, REFUSED",
        "tinh-trang-hon-nhan, eligible, phe-duyet, RESULT",
        "tinh-trang-hon-nhan, refuse, phe-duyet-tu-choi, REFUSED",
        "ban-sao-ho-tich, eligible, phe-duyet, RESULT",
        "ban-sao-ho-tich, refuse, phe-duyet-tu-choi, REFUSED"
    })
    void leadsToAResultOrARefusalSignedByTheLeader(String code, String outcome, String signing, Ending ending)
            throws IOException {
        var course = Course.start(route(code), ARoute.json("{}"))
                .complete("tham-tra", outcome, "không đúng nơi cư trú")
                .complete(signing, "return", "xem lại")
                .complete("tham-tra", outcome, "không đúng nơi cư trú")
                .complete(signing, "approve", null)
                .complete("vao-so", "done", null);

        assertThat(course.ending()).contains(ending);
    }

    private static Route route(String code) throws IOException {
        return RouteReader.read(
                new ClassPathResource("routes/" + code + ".v1.json").getContentAsString(StandardCharsets.UTF_8));
    }
}
