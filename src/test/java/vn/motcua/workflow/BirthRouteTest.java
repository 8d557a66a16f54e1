package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.organisation.Role;
import vn.motcua.workflow.internal.RouteReader;

/** The route of procedure 1.001193 at a commune: one working day. */
class BirthRouteTest {

    private final Route route = read();

    private static Route read() {
        try {
            return RouteReader.read(
                    new ClassPathResource("routes/khai-sinh.v1.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> open(Course course) {
        return course.ready().stream().map(StageRun::stage).toList();
    }

    private Course examined(String outcome) {
        return Course.start(route, ARoute.json("{}")).complete("tham-tra", outcome, "thiếu giấy chứng sinh");
    }

    @Test
    void canBePublishedForOneWorkingDay() {
        assertThat(route.limitHours()).isEqualTo(8);
        assertThat(RoutePublication.longestHours(route)).isEqualTo(6);
        assertThat(RoutePublication.check(route, 8, stage -> true)).isEmpty();
    }

    @Test
    void goesFromCaseworkerToLeaderToRecordsClerk() {
        var course = examined("eligible");
        assertThat(open(course)).containsExactly("phe-duyet");
        course = course.complete("phe-duyet", "approve", null);
        assertThat(open(course)).containsExactly("vao-so");
        assertThat(course.complete("vao-so", "done", null).ending()).contains(Ending.RESULT);
        assertThat(route.stages())
                .extracting(Stage::role)
                .containsExactly(Role.CASEWORKER, Role.LEADER, Role.LEADER, Role.RECORDS_CLERK);
    }

    @Test
    void hasARefusalSignedByTheLeaderToo() {
        var course = examined("refuse");
        assertThat(open(course)).containsExactly("phe-duyet-tu-choi");
        course = course.complete("phe-duyet-tu-choi", "approve", null).complete("vao-so", "done", null);
        assertThat(course.ending()).contains(Ending.REFUSED);
    }

    @Test
    void returnsToBeExaminedAgainFromEitherApproval() {
        assertThat(open(examined("eligible").complete("phe-duyet", "return", "sai họ tên")))
                .containsExactly("tham-tra");
        var refused = examined("refuse").complete("phe-duyet-tu-choi", "return", "đã đủ giấy tờ");
        var course = refused.complete("tham-tra", "eligible", null)
                .complete("phe-duyet", "approve", null)
                .complete("vao-so", "done", null);
        assertThat(course.ending()).contains(Ending.RESULT);
    }

    @Test
    void refusesOrReturnsOnlyWithAReason() {
        var course = Course.start(route, ARoute.json("{}"));
        assertThatThrownBy(() -> course.complete("tham-tra", "refuse", null))
                .isInstanceOf(CourseException.NoteMissing.class);
        assertThatThrownBy(() -> examined("eligible").complete("phe-duyet", "return", " "))
                .isInstanceOf(CourseException.NoteMissing.class);
    }

    @Test
    void tellsOfNoStageThatHangsOnADecisionNotTakenYet() {
        assertThat(coming(Course.start(route, ARoute.json("{}")))).containsExactly("vao-so");
        assertThat(coming(examined("eligible"))).containsExactly("vao-so");
        assertThat(coming(examined("refuse"))).containsExactly("vao-so");
    }

    @Test
    void takesBackWhatItToldWhenTheDecisionIsToBeTakenAgain() {
        var again = examined("refuse").complete("phe-duyet-tu-choi", "return", "xem lại");

        assertThat(coming(again)).containsExactly("vao-so");
    }

    @Test
    void nothingComesAfterTheEnd() {
        assertThat(coming(examined("refuse").stop("rút"))).isEmpty();
    }

    private List<String> coming(Course course) {
        return route.stages().stream().map(Stage::code).filter(course::isComing).toList();
    }
}
