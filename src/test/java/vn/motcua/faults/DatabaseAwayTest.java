package vn.motcua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Program;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** A database of somebody else's that is stopped for a while and started again under a living server. */
@Tag("slow")
class DatabaseAwayTest {

    private static final String TITLE = "Chưa làm được vì cơ sở dữ liệu đang tạm dừng";

    @TempDir
    private Path folder;

    private EmbeddedPostgres database;
    private SeparateServer server;

    @BeforeEach
    void serve() throws IOException {
        database = startDatabase(0);
        server = SeparateServer.start(
                folder.resolve("data"),
                "--motcua.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--motcua.db.user=postgres",
                "--motcua.db.password=postgres");
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        database.close();
    }

    @Test
    void whatWasTypedStaysInThePageUntilTheDatabaseIsBack() throws IOException {
        try (var tab = Browser.open(server.port(), Screen.PHONE).expecting(503)) {
            tab.signIn("congdan1").go("/nop/1.001193");
            press(tab, "Bắt đầu");
            tab.page().selectOption("#registerAt", "28957");
            tab.page().check("input[name=registerBasis][value=mother]");

            stopDatabase();
            press(tab, "Tiếp tục");
            assertThat(tab.page().locator("h1").innerText()).isEqualTo(TITLE);
            press(tab, "Gửi lại");
            assertThat(tab.page().locator("h1").innerText()).isEqualTo(TITLE);

            startAgain();
            press(tab, "Gửi lại");
            assertThat(tab.path()).startsWith("/khai/").doesNotContain("noi-dang-ky");
            tab.page().click(".govuk-back-link");
            assertThat(tab.page().inputValue("#registerAt")).isEqualTo("28957");
            assertThat(tab.page().isChecked("input[name=registerBasis][value=mother]"))
                    .isTrue();
        }
    }

    @Test
    void everybodyIsToldAndNobodyIsLeftHanging() throws IOException, InterruptedException {
        var officer = Program.of(server.port(), "tuphap.andinh");
        stopDatabase();

        var told = new CountDownLatch(40);
        try (var crowd = Executors.newFixedThreadPool(40)) {
            IntStream.range(0, 40)
                    .forEach(number -> crowd.execute(() -> {
                        var answer = number % 2 == 0
                                ? officer.get("/api/v1/work-items")
                                : Program.ofNobody(server.port()).get("/api/v1/track/H07.99.38-210301-0001");
                        if (answer.status() == 503
                                && answer.type().startsWith("application/problem+json")
                                && answer.text("code").equals("error.503")
                                && answer.answer().header("Retry-After").isPresent()) {
                            told.countDown();
                        }
                    }));
        }
        assertThat(told.getCount())
                .as("requests not told that the database is away")
                .isZero();
        assertThat(Program.ofNobody(server.port()).get("/thu-tuc").answer().body())
                .contains(TITLE);

        startAgain();
        assertThat(officer.get("/api/v1/work-items").status()).isEqualTo(200);
    }

    private static void press(Tab tab, String button) {
        tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private void stopDatabase() throws IOException {
        database.close();
    }

    private void startAgain() throws IOException {
        database = startDatabase(database.getPort());
    }

    private EmbeddedPostgres startDatabase(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
