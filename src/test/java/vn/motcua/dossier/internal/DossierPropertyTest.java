package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.workflow.RandomRoute;
import vn.motcua.workflow.Route;
import vn.motcua.workflow.RoutePublication;
import vn.motcua.workflow.internal.RouteReader;

/**
 * Whatever citizens and offices do, a dossier comes to its end and the law holds after every act: I1 (somebody has it), I2
 * (the number stays), I3 (the date moves only by a recorded event, one new appointment), I4 (supplements within three
 * working days), I5 (nothing after an end), I6 (held and running time add up), I7 (the return is written down), I15 (the
 * definitions stay). {@link DossierRules} says them one by one.
 */
class DossierPropertyTest {

    @Property(tries = 1000)
    void everyDossierOfAnInventedRouteKeepsTheLawToItsEnd(@ForAll long seed) {
        var random = new Random(seed);
        var route = RandomRoute.invent(random);
        assertThat(RoutePublication.check(route, 80, stage -> true)).isEmpty();
        count(route, random);
        requireEveryOperation();
    }

    @Property(tries = 1000)
    void everyDossierOfAPublishedRouteKeepsTheLawToItsEnd(@ForAll long seed) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*.json");
        assertThat(files).isNotEmpty();
        for (var file : files) {
            count(RouteReader.read(file.getContentAsString(StandardCharsets.UTF_8)), new Random(seed));
        }
        requireEveryOperation();
    }

    /** I5. */
    @Example
    void noEdgeLeavesAnEndState() {
        assertThat(LifeCycle.EDGES).noneMatch(edge -> edge.from().isEnd());
        assertThat(Arrays.stream(DossierState.values()).filter(DossierState::isEnd))
                .containsExactly(
                        DossierState.REFUSED,
                        DossierState.WITHDRAWN,
                        DossierState.STOPPED,
                        DossierState.ANNULLED,
                        DossierState.RETURNED);
    }

    /** Every state can be reached, and an end from every state. */
    @Example
    void everyStateIsReachedAndLeadsToAnEnd() {
        for (var state : DossierState.values()) {
            if (state != DossierState.SUBMITTED) {
                assertThat(LifeCycle.EDGES).anyMatch(edge -> edge.to().equals(Optional.of(state)));
            }
            if (!state.isEnd()) {
                assertThat(LifeCycle.EDGES).anyMatch(edge -> edge.from() == state);
            }
        }
    }

    /** I7. */
    @Example
    void nobodyTakesAResultWithoutAName() {
        for (var name : new String[] {"", "   ", "x".repeat(201)}) {
            assertThatThrownBy(() -> new Handover(name, Optional.empty(), Channel.DIRECT))
                    .isInstanceOf(DossierException.ReceiverMissing.class);
        }
    }

    private static void count(Route route, Random random) {
        DossierDrive.toTheEnd(route, random).forEach((operation, times) -> {
            for (var time = 0; time < times; time++) {
                Statistics.label("operations").collect(operation);
            }
        });
    }

    private static void requireEveryOperation() {
        var expected = new TreeSet<String>();
        LifeCycle.EDGES.forEach(edge -> expected.add(edge.action().name()));
        expected.removeAll(java.util.Set.of("FINISH", "REJECT"));
        expected.add("supplement too late");
        expected.add("reappointed before");
        Arrays.stream(DossierState.values()).filter(DossierState::isEnd).forEach(state -> expected.add("end " + state));
        Statistics.label("operations")
                .coverage(seen ->
                        expected.forEach(operation -> seen.check(operation).count(times -> times > 0)));
    }
}
