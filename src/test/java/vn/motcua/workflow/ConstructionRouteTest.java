package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.internal.RouteReader;

/** The route of procedure 1.013225: fifteen days of the calendar hold ten working days. */
class ConstructionRouteTest {

    private static final int TEN_WORKING_DAYS = 80;

    private final Route route = read();

    private static Route read() {
        try {
            return RouteReader.read(new ClassPathResource("routes/giay-phep-xay-dung.v1.json")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Course appraised() {
        return Course.start(route, ARoute.json("{}")).complete("tham-dinh", "eligible", null);
    }

    private Course drafting() {
        return appraised().complete("kiem-tra-thuc-dia", "matches", null).complete("lay-y-kien-co-quan", "done", null);
    }

    @Test
    void canBePublishedForTenWorkingDays() {
        assertThat(RoutePublication.check(route, TEN_WORKING_DAYS, stage -> true))
                .isEmpty();
    }

    @Test
    void siteAndOpinionsGoInParallelAndTheDraftWaitsForBoth() {
        assertThat(appraised().ready())
                .extracting(StageRun::stage)
                .containsExactly("kiem-tra-thuc-dia", "lay-y-kien-co-quan");
        assertThat(drafting().ready()).extracting(StageRun::stage).containsExactly("soan-du-thao");
    }

    @Test
    void whoIsAskedSeesLandAndBuildingAndSilenceConsents() {
        var asking = route.stage("lay-y-kien-co-quan");

        assertThat(asking.silenceConsents()).isTrue();
        assertThat(asking.sees())
                .isEqualTo(new Sees(Set.of("kind", "land", "building"), Set.of("landRight", "drawings")));
        assertThat(route.stages().stream().filter(Stage::silenceConsents)).hasSize(1);
    }

    @Test
    void doesNotGoOnWhileAnOpinionIsAwaited() {
        var asked = appraised()
                .consult(
                        "lay-y-kien-co-quan",
                        List.of(new UnitId(new UUID(0, 1))),
                        "Đúng quy hoạch không?",
                        Instant.EPOCH,
                        Opinion.Join.ALL);

        assertThatThrownBy(() -> asked.complete("lay-y-kien-co-quan", "done", null))
                .isInstanceOf(CourseException.OpinionsAwaited.class);
    }

    @Test
    void endsWithThePermitSignedByTheDistrict() {
        var ended = drafting()
                .complete("soan-du-thao", "eligible", null)
                .complete("xem-lai", "approve", null)
                .complete("phe-duyet", "approve", null)
                .complete("vao-so", "done", null);

        assertThat(ended.ending()).contains(Ending.RESULT);
    }

    @Test
    void endsWithARefusalAfterAppraisalAndAfterTheDraft() {
        var early = Course.start(route, ARoute.json("{}"))
                .complete("tham-dinh", "refuse", "Đất không phải đất ở")
                .complete("phe-duyet-tu-choi", "approve", null)
                .complete("vao-so", "done", null);
        var late = drafting()
                .complete("soan-du-thao", "refuse", "Trái quy hoạch")
                .complete("phe-duyet-tu-choi", "approve", null)
                .complete("vao-so", "done", null);

        assertThat(early.ending()).contains(Ending.REFUSED);
        assertThat(late.ending()).contains(Ending.REFUSED);
    }
}
