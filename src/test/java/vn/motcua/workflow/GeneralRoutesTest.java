package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.workflow.internal.RouteReader;

/** The routes of general declarations: within the hours the catalogue chooses them by, to an answer or a signed refusal. */
class GeneralRoutesTest {

    @ParameterizedTest
    @CsvSource({"xa-1, 8, 6", "xa-3, 24, 22", "xa-10, 80, 74", "huyen-1, 8, 6", "huyen-3, 24, 22", "huyen-10, 80, 74"})
    void keepsItsHours(String code, int limit, int longest) throws IOException {
        var route = route(code);

        assertThat(route.limitHours()).isEqualTo(limit);
        assertThat(RoutePublication.longestHours(route)).isEqualTo(longest);
        assertThat(RoutePublication.check(route, limit, stage -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xa-1, answer, ky-tra-loi, RESULT",
        "xa-10, refuse, ky-tu-choi, REFUSED",
        "huyen-3, answer, ky-tra-loi, RESULT",
        "huyen-10, refuse, ky-tu-choi, REFUSED"
    })
    void leadsToAWrittenAnswerOrARefusalThatIsSigned(String code, String outcome, String signing, Ending ending)
            throws IOException {
        var course = Course.start(route(code), ARoute.json("{}"))
                .complete("thu-ly", outcome, "đã xem hồ sơ")
                .complete(signing, "return", "viết rõ hơn")
                .complete("thu-ly", outcome, "đã xem hồ sơ, đất đúng quy hoạch")
                .complete(signing, "approve", null)
                .complete("vao-so", "done", null);

        assertThat(course.ending()).contains(ending);
    }

    @ParameterizedTest
    @CsvSource({"xa-1", "xa-3", "xa-10", "huyen-1", "huyen-3", "huyen-10"})
    void takesNoAnswerWithoutWords(String code) throws IOException {
        var course = Course.start(route(code), ARoute.json("{}"));

        assertThatThrownBy(() -> course.complete("thu-ly", "answer", null)).isInstanceOf(CourseException.class);
    }

    private static Route route(String code) throws IOException {
        return RouteReader.read(new ClassPathResource("routes/to-khai-chung-" + code + "-ngay.v1.json")
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
