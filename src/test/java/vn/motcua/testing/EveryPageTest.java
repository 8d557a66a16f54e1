package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Enumerates every page the application has, in every state somebody named: on a phone and on a desk, usable by
 * everybody (WCAG 2.2 AA), nothing wider than the screen, nothing the browser complains about; citizens' pages in English
 * too. A picture of each lies in {@code target/screenshots}.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** Where errors of the container go; seen by the visits that end in one. */
    private static final Set<String> NOT_VISITED = Set.of("/error");

    @LocalServerPort
    private int port;

    @Autowired
    private List<PageVisits> modules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, Tab> tabs = new HashMap<>();

    @Test
    void visitsEveryPageTheApplicationHas() {
        var visited = visits().map(PageVisit::pattern).collect(Collectors.toCollection(TreeSet::new));
        var pages = new TreeSet<>(new Routes(mapping).pages());
        pages.removeAll(NOT_VISITED);

        assertThat(visited).as("visited patterns against routes with pages").isEqualTo(pages);
    }

    @TestFactory
    Stream<DynamicTest> canBeUsedByEverybody() {
        return visits().flatMap(visit -> Stream.concat(
                Stream.of(Screen.values())
                        .map(screen -> DynamicTest.dynamicTest(
                                visit.name() + " on a " + screen, () -> look(visit, screen, ""))),
                isForCitizens(visit)
                        ? Stream.of(DynamicTest.dynamicTest(
                                visit.name() + " in English", () -> look(visit, Screen.PHONE, "/en")))
                        : Stream.of()));
    }

    @AfterAll
    void close() {
        tabs.values().forEach(Tab::leave);
    }

    private void look(PageVisit visit, Screen screen, String language) {
        var tab = tab(visit.account(), screen).expecting(visit.status());
        tab.go(language + visit.path().get());
        visit.then().ifPresent(something -> something.accept(tab));

        assertThat(tab.status()).as("status of " + tab.path()).isEqualTo(visit.status());
        tab.screenshot(visit.name() + language.replace('/', '-'));
        assertThat(tab.widerBy()).as("pixels wider than the screen").isZero();
        tab.checkAccessibility();
        assertThat(tab.takeComplaints()).isEmpty();
    }

    private Tab tab(String account, Screen screen) {
        return tabs.computeIfAbsent(account + " " + screen, _ -> {
            var tab = Browser.open(port, screen);
            return account.isEmpty() ? tab : tab.signIn(account);
        });
    }

    private static boolean isForCitizens(PageVisit visit) {
        return !visit.pattern().startsWith("/viec") && !visit.pattern().startsWith("/kiem-soat");
    }

    private Stream<PageVisit> visits() {
        return modules.stream().flatMap(module -> module.visits().stream());
    }
}
