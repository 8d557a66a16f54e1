package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Enumerates every page the application has, in every state somebody named, and looks at it on the screen its readers
 * have most; among the slow tests also on the other one, and citizens' pages in English.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** Where errors of the container go; seen by the visits that end in one. */
    private static final Set<String> NOT_VISITED = Set.of("/error");

    private final List<PageVisits> modules;
    private final RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private Looking looking;

    EveryPageTest(
            @Autowired List<PageVisits> modules,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.modules = modules;
        this.mapping = mapping;
    }

    @BeforeAll
    void open() {
        looking = new Looking(port);
    }

    @AfterAll
    void close() {
        looking.end();
    }

    @Test
    void visitsEveryPageTheApplicationHas() {
        var visited = visits().map(PageVisit::pattern).collect(Collectors.toCollection(TreeSet::new));
        var pages = new TreeSet<>(new Routes(mapping).pages());
        pages.removeAll(NOT_VISITED);

        assertThat(visited).as("visited patterns against routes with pages").isEqualTo(pages);
    }

    @TestFactory
    Stream<DynamicTest> canBeUsedByEverybody() {
        return visits().flatMap(looking::atHome);
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> canBeUsedOnTheOtherScreenAndInEnglish() {
        return visits().flatMap(looking::elsewhere);
    }

    private Stream<PageVisit> visits() {
        return modules.stream().flatMap(module -> module.visits().stream());
    }
}
