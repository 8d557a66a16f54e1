package vn.motcua.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * The one Chromium of a test run. Tests open {@link Tab}s in it and close them:
 *
 * <pre>{@code
 * try (var tab = Browser.open(port, Screen.PHONE)) {
 *     tab.signIn("tuphap.andinh");
 *     tab.go("/viec");
 *     tab.page().getByText("An Định").click();
 * }
 * }</pre>
 *
 * Whatever the page complained about meanwhile (console, errors, refused or failed requests) fails the test when the tab
 * closes, unless the test said that it expects it.
 */
public final class Browser {

    private Browser() {}

    /** A tab of its own, with no cookies, on the application at this port. */
    public static Tab open(int port, Screen screen) {
        return new Tab(Running.CHROMIUM, port, screen, true);
    }

    /** The same for a person whose browser runs no JavaScript. */
    public static Tab withoutJavaScript(int port, Screen screen) {
        return new Tab(Running.CHROMIUM, port, screen, false);
    }

    private static final class Running {

        static final com.microsoft.playwright.Browser CHROMIUM = start();

        private static com.microsoft.playwright.Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            // Not a hook of the JVM: Surefire would wait for it (see TestDatabase).
            SpringApplication.getShutdownHandlers().add(playwright::close);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
    }
}
