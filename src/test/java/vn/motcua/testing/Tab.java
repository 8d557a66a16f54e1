package vn.motcua.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One tab of the {@link Browser}, in Vietnamese, that keeps what its pages complain about. */
public final class Tab implements AutoCloseable {

    /** Password of every account of the demonstration. */
    public static final String PASSWORD = "motcua-demo";

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final Screen screen;
    private final boolean runsScript;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean listening = true;
    private boolean lineMayBeCut;
    private int status;

    Tab(com.microsoft.playwright.Browser browser, int port, Screen screen, boolean javaScript) {
        this.home = "http://localhost:" + port;
        this.screen = screen;
        this.runsScript = javaScript;
        context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complain("script error: " + error));
        page.onResponse(this::look);
        page.onRequest(this::look);
        page.onRequestFailed(this::miss);
    }

    /** The page itself, for everything a person does with it. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application and waits until it is loaded. */
    public Tab go(String path) {
        var answer = page.navigate(home + path);
        if (answer != null) {
            status = answer.status();
        }
        return this;
    }

    /** HTTP status of the page that stands in the tab. */
    public int status() {
        return status;
    }

    /** Path and query of the page that stands in the tab. */
    public String path() {
        return page.url().substring(home.length());
    }

    /** Says that answers with this status are what the test wants to see, for example 422 of a form. */
    public Tab expecting(int httpStatus) {
        expected.add(httpStatus);
        return this;
    }

    /** Whether the person's browser runs JavaScript. */
    boolean runsScript() {
        return runsScript;
    }

    /** Says that the test cuts the line, so that requests without answer are what it wants to see. */
    public Tab expectingCutLine() {
        lineMayBeCut = true;
        return this;
    }

    /** Signs in by the sign-in page, as a person would. */
    public Tab signIn(String account) {
        go("/dang-nhap");
        page.fill("#tai-khoan", account);
        page.fill("#mat-khau", PASSWORD);
        page.click("main button.govuk-button");
        if (path().startsWith("/dang-nhap")) {
            throw new AssertionError(account + " could not sign in: "
                    + page.locator("main").innerText().lines().limit(5).toList());
        }
        return this;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>-<width>.png}. */
    public Tab screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + screen.width() + ".png")));
        return this;
    }

    /** Fails with a list if the page breaks a rule of accessibility, in light colours or in dark ones. */
    public Tab checkAccessibility() {
        // axe adds a style element of its own, which the policy refuses: not a complaint about our page.
        quietly(() -> {
            Axe.check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.checkColours(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
        return this;
    }

    /** What pages complained about so far; empty in a good test. */
    public List<String> complaints() {
        settle();
        return List.copyOf(complaints);
    }

    /** What pages complained about so far, told once. */
    List<String> takeComplaints() {
        var heard = complaints();
        complaints.clear();
        expected.clear();
        return heard;
    }

    /** By how many pixels the page is wider than the screen; zero in a good test. */
    int widerBy() {
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /** Closes the tab whatever was heard. */
    void leave() {
        context.close();
    }

    /** Closes the tab and fails if a page complained about something the test did not expect. */
    @Override
    public void close() {
        var heard = complaints();
        context.close();
        if (!heard.isEmpty()) {
            throw new AssertionError("The page complained: " + String.join("\n  ", heard));
        }
    }

    private void quietly(Runnable work) {
        settle();
        listening = false;
        try {
            work.run();
        } finally {
            settle();
            listening = true;
        }
    }

    /** Lets messages that are under way arrive: they come before the answer to a later question. */
    private void settle() {
        page.title();
    }

    private void hear(ConsoleMessage message) {
        boolean worth = message.type().equals("error") || message.type().equals("warning");
        // Chromium repeats each failed answer on the console; the answer itself is judged in look().
        if (worth && !message.text().startsWith("Failed to load resource")) {
            complain("console: " + message.text());
        }
    }

    private void miss(Request request) {
        // What a page still asked for when it was left is cut off by the browser itself.
        if (!lineMayBeCut && !request.failure().contains("ERR_ABORTED")) {
            complain("no answer: " + request.url() + " " + request.failure());
        }
    }

    private void look(Response answer) {
        if (answer.request().isNavigationRequest() && answer.frame().equals(page.mainFrame())) {
            status = answer.status();
        }
        if (answer.status() >= 400 && !expected.contains(answer.status())) {
            complain(answer.status() + " " + answer.url());
        }
    }

    private void look(Request request) {
        if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:")) {
            complain("foreign host: " + request.url());
        }
    }

    private void complain(String about) {
        if (listening) {
            complaints.add(about);
        }
    }
}
