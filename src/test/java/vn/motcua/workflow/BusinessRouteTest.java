package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.organisation.Role;
import vn.motcua.workflow.internal.RouteReader;

/** The route of procedure 1.001612 through a department of the district: three working days. */
class BusinessRouteTest {

    private final Route route = read();

    private static Route read() {
        try {
            return RouteReader.read(
                    new ClassPathResource("routes/ho-kinh-doanh.v1.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Course appraised(String outcome) {
        return Course.start(route, ARoute.json("{}")).complete("tham-dinh", outcome, "trùng tên riêng");
    }

    @Test
    void canBePublishedForThreeWorkingDays() {
        assertThat(route.limitHours()).isEqualTo(24);
        assertThat(RoutePublication.check(route, 24, stage -> true)).isEmpty();
    }

    @Test
    void everyStageIsOfTheDepartmentAndItsHeadDecides() {
        assertThat(route.stages()).extracting(Stage::unit).containsOnly(new UnitRule.CompetentDepartment());
        assertThat(route.stages())
                .extracting(Stage::role)
                .containsExactly(Role.CASEWORKER, Role.HEAD_OF_UNIT, Role.HEAD_OF_UNIT, Role.CASEWORKER);
    }

    @Test
    void endsWithTheCertificateOrWithARefusalSignedByTheHead() {
        assertThat(appraised("eligible")
                        .complete("phe-duyet", "approve", null)
                        .complete("vao-so", "done", null)
                        .ending())
                .contains(Ending.RESULT);
        assertThat(appraised("refuse")
                        .complete("phe-duyet-tu-choi", "approve", null)
                        .complete("vao-so", "done", null)
                        .ending())
                .contains(Ending.REFUSED);
    }
}
