package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.workflow.internal.RouteReader;

/** Whatever officers, agencies and citizens do, a published route comes to its end. */
class CourseProperties {

    @Property(tries = 1500)
    void everyInventedRouteComesToItsEnd(@ForAll long seed) {
        var random = new Random(seed);
        var route = RandomRoute.invent(random);
        assertThat(RoutePublication.check(route, 80, stage -> true)).isEmpty();
        count(route, random);
        Statistics.label("operations").coverage(seen -> {
            for (var operation : new String[] {
                "complete",
                "back by outcome",
                "send back",
                "freeze",
                "unfreeze",
                "consult",
                "answer",
                "lapse",
                "keep",
                "wrong moves",
                "end"
            }) {
                seen.check(operation).count(times -> times > 0);
            }
        });
    }

    @Property(tries = 300)
    void everyPublishedRouteComesToItsEnd(@ForAll long seed) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*.json");
        assertThat(files).isNotEmpty();
        for (var file : files) {
            count(RouteReader.read(file.getContentAsString(StandardCharsets.UTF_8)), new Random(seed));
        }
    }

    private static void count(Route route, Random random) {
        RandomDrive.toTheEnd(route, random).forEach((operation, times) -> {
            for (var time = 0; time < times; time++) {
                Statistics.label("operations").collect(operation);
            }
        });
    }
}
