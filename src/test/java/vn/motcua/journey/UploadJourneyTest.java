package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.files.SampleFiles;
import vn.motcua.files.Uploads;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Papers from a phone on a bad line: photographed page by page, cut, signed out, and nothing that arrived sent twice. */
@MotCuaTest
class UploadJourneyTest {

    private static final String CITIZEN = "congdan2";
    private static final String CAMERA = "#papers-birthCertificate-camera";
    private static final String STORED = "#papers-birthCertificate-stored";
    private static final String SAID = "[data-slot='papers.birthCertificate'] [role=status]";
    private static final int SLOW = 700 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Uploads uploads;

    @Test
    void photographsAPaperPageByPageAndGoesOn() {
        var page = papers();
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(CITIZEN).go(page);
            photograph(tab, SampleFiles.photographed(900, 600, 6));
            assertThat(tab.page().locator(STORED)).hasText(Pattern.compile("Đã có 1 trang ảnh"));
            photograph(tab, SampleFiles.photographed(800, 600, 1));
            assertThat(tab.page().locator(STORED)).hasText(Pattern.compile("Đã có 2 trang ảnh"));
            tab.screenshot("journey-papers-pages").checkAccessibility();

            tab.page().locator("main .mc-actions button").click();

            assertThat(tab.path()).doesNotContain("/giay-to");
        }
    }

    @Test
    void goesOnByItselfWhenTheLineComesBack() {
        var page = papers();
        var content = SampleFiles.heavy(1);
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(CITIZEN).expectingCutLine().go(page);
            var offsets = offsetsOf(tab);
            var line = line(tab);
            line(line, false, SLOW);
            camera(tab).setInputFiles(photograph(content));
            tab.page().waitForResponse(answer -> answer.request().method().equals("PATCH"), () -> {});

            line(line, true, SLOW);
            assertThat(tab.page().locator(SAID)).containsText("Mất mạng");
            tab.screenshot("journey-papers-cut");
            line(line, false, -1);

            assertThat(tab.page().locator(STORED)).hasText(Pattern.compile("Đã có 1 trang ảnh"));
            assertThat(offsets.stream().filter(offset -> offset == 0).count())
                    .as("beginnings that were sent")
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsWhatWasSentWhenTheSessionEndsMeanwhile() {
        var page = papers();
        var content = SampleFiles.heavy(2);
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(CITIZEN).go(page);
            line(line(tab), false, SLOW);
            camera(tab).setInputFiles(photograph(content));
            tab.page().waitForResponse(answer -> answer.request().method().equals("PATCH"), () -> {});
            tab.page().context().clearCookies();

            assertThat(tab.page().locator(SAID)).containsText("Phần tệp đã gửi vẫn còn");
            tab.screenshot("journey-papers-session-ended").checkAccessibility();
            tab.page().locator(SAID + " a").click();
            tab.page().fill("#tai-khoan", CITIZEN);
            tab.page().fill("#mat-khau", Tab.PASSWORD);
            tab.page().click("main button.govuk-button");
            assertThat(tab.path()).isEqualTo(page);
            assertThat(tab.page().locator("main")).containsText("phần đã gửi vẫn còn");
            tab.screenshot("journey-papers-rest-to-send");

            var offsets = offsetsOf(tab);
            camera(tab).setInputFiles(photograph(content));

            assertThat(tab.page().locator(STORED)).hasText(Pattern.compile("Đã có 1 trang ảnh"));
            assertThat(offsets).as("where the rest began").isNotEmpty().doesNotContain(0);
        }
    }

    private String papers() {
        var draft = samples.draft(CITIZEN, answers -> answers.without(SampleDossiers.PAPER))
                .id()
                .toString();
        uploads.open(draft, SampleDossiers.PAPER).forEach(open -> uploads.forget(draft, open.id()));
        return "/khai/" + draft + "/giay-to";
    }

    private static void photograph(Tab tab, byte[] content) {
        camera(tab).setInputFiles(photograph(content));
    }

    private static FilePayload photograph(byte[] content) {
        return new FilePayload("image.jpg", "image/jpeg", content);
    }

    private static Locator camera(Tab tab) {
        return tab.page().locator(CAMERA);
    }

    private static List<Integer> offsetsOf(Tab tab) {
        var offsets = new CopyOnWriteArrayList<Integer>();
        tab.page().onResponse(answer -> {
            if (answer.request().method().equals("PATCH") && answer.status() == 204) {
                offsets.add(Integer.valueOf(answer.request().headers().get("upload-offset")));
            }
        });
        return offsets;
    }

    private static CDPSession line(Tab tab) {
        var line = tab.page().context().newCDPSession(tab.page());
        line.send("Network.enable");
        return line;
    }

    private static void line(CDPSession line, boolean cut, int bytesUp) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", cut);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesUp);
        line.send("Network.emulateNetworkConditions", conditions);
    }
}
