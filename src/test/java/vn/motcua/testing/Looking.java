package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Looks at pages: usable by everybody (WCAG 2.2 AA), nothing wider than the screen, nothing the browser complains about. A
 * picture of each lies in {@code target/screenshots}. One tab for each account and screen, kept until the end.
 */
final class Looking {

    private final int port;
    private final Map<String, Tab> tabs = new HashMap<>();

    Looking(int port) {
        this.port = port;
    }

    /** A visit on the screen its readers have most: citizens a phone, officers a desk. */
    Stream<DynamicTest> atHome(PageVisit visit) {
        return Stream.of(on(home(visit), visit));
    }

    /** The same visit on the other screen, and in English where citizens read it. */
    Stream<DynamicTest> elsewhere(PageVisit visit) {
        var other = home(visit) == Screen.PHONE ? Screen.DESK : Screen.PHONE;
        return isForCitizens(visit) ? Stream.of(on(other, visit), inEnglish(visit)) : Stream.of(on(other, visit));
    }

    void end() {
        tabs.values().forEach(Tab::leave);
    }

    private DynamicTest on(Screen screen, PageVisit visit) {
        return DynamicTest.dynamicTest(visit.name() + " on a " + screen, () -> look(visit, screen, ""));
    }

    private DynamicTest inEnglish(PageVisit visit) {
        return DynamicTest.dynamicTest(visit.name() + " in English", () -> look(visit, Screen.PHONE, "/en"));
    }

    private static Screen home(PageVisit visit) {
        return isForCitizens(visit) ? Screen.PHONE : Screen.DESK;
    }

    private static boolean isForCitizens(PageVisit visit) {
        return !visit.pattern().startsWith("/viec") && !visit.pattern().startsWith("/kiem-soat");
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

    /** Signed in on both screens at once: what one visit does to the account must not bar the way to a later one. */
    private Tab tab(String account, Screen screen) {
        for (var one : Screen.values()) {
            tabs.computeIfAbsent(account + " " + one, _ -> {
                var tab = Browser.open(port, one);
                return account.isEmpty() ? tab : tab.signIn(account);
            });
        }
        return Objects.requireNonNull(tabs.get(account + " " + screen));
    }
}
