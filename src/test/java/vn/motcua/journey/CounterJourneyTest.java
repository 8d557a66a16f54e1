package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.dossier.internal.WalkIns;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.Keyboard;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** People come to the counter: one without a telephone, one by mistake, one whom the clerk knows. */
@MotCuaTest
class CounterJourneyTest {

    private static final String COUNTER = "tiepnhan.andinh";
    private static final String PROCEDURE = "2.000635";

    @LocalServerPort
    private int port;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private SampleDossiers samples;

    @Test
    void whoeverHasNoTelephoneGoesHomeWithASlip() throws Exception {
        var name = name("Phan Thị Bần");
        var answers = walkIns.answers(samples.anDinh(), name);
        try (var tab = Browser.withoutJavaScript(port, Screen.DESK)) {
            tab.signIn(COUNTER).go("/viec/tiep-nhan");
            search(tab, "#tim-nguoi", name);
            assertThat(tab.page().locator("#nguoi-nop").innerText()).contains("Chưa thấy ai khớp");
            assertThat(tab.path()).as("nothing personal in an address").isEqualTo("/viec/tiep-nhan");

            tab.page().fill("#requester-name", name);
            search(tab, "#tim-thu-tuc", PROCEDURE);
            new Filling(tab, answers).fill();
            tab.page().fill("[name='_giay.khac0.ten']", "Giấy khai sinh cũ");
            tab.page().press("[name='_giay.khac0.co']", "Space");
            assertThat(tab.page().locator("main aside").innerText())
                    .as("due before")
                    .contains("hẹn trả");
            tab.page().locator("button[value=nhan]").click();

            assertThat(tab.path()).matches("/viec/H07[^/]+/da-tiep-nhan");
            assertThat(tab.page().locator("main").innerText()).contains("Đã tiếp nhận", name, "Giấy khai sinh cũ");
            var slip = tab.page()
                    .waitForDownload(
                            () -> tab.page().locator("a[href$='giay-hen.pdf']").click());
            assertThat(new String(Files.readAllBytes(slip.path()), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }
    }

    @Test
    void aWrongReceptionIsUndoneAndTakenInAnew() {
        var name = name("Mai Thị Lài");
        var wrong = walkIns.takenIn(samples.anDinh(), name).value();
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(COUNTER).expecting(422).go("/viec/" + wrong + "/da-tiep-nhan");
            tab.page().locator("details.mc-more summary").click();
            tab.page().locator("form[action$='huy-tiep-nhan'] button").click();
            assertThat(tab.page().locator("[role=alert]").innerText()).contains("Ghi lý do");
            tab.page().locator("details.mc-more summary").click();
            tab.page().fill("#ly-do-huy", "Nhập nhầm số bản");
            tab.page().locator("form[action$='huy-tiep-nhan'] button").click();
            assertThat(tab.page().locator("main").innerText()).contains("Đã hủy tiếp nhận");

            tab.page().locator("form[action$='nhan-lai'] button").click();
            assertThat(tab.page().inputValue("#requester-name")).isEqualTo(name);
            tab.screenshot("counter-again").checkAccessibility();
            tab.page().fill("[name='result.copies']", "1");
            tab.page().locator("button[value=nhan]").click();

            var right = tab.path().split("/", -1)[2];
            assertThat(right).as("I2: no number is used twice").isNotEqualTo(wrong);
            assertThat(tab.page().locator("main").innerText()).contains("Nhận thay hồ sơ đã hủy", wrong);
        }
    }

    @Test
    void aKnownPersonIsTakenInByKeysAlone() {
        var name = name("Đoàn Thị Tre");
        var answers = walkIns.answers(samples.anDinh(), name);
        walkIns.takenIn(samples.anDinh(), name);
        try (var tab = Browser.open(port, Screen.DESK)) {
            var keys = tab.page().keyboard();
            tab.signIn(COUNTER).go("/viec/tiep-nhan");
            keys.press("F1");
            keys.type(name);
            keys.press("Enter");
            tab.page().locator(".mc-pick:focus").waitFor();
            keys.press("Enter");
            tab.page().waitForURL("**/viec/tiep-nhan/*#thu-tuc");
            keys.press("F2");
            keys.type(PROCEDURE);
            keys.press("Enter");
            tab.page().waitForURL("**/viec/tiep-nhan/*#to-khai");
            new Keyboard(tab).answerUntil("_giay.khac0.ten", answers);
            keys.press("F9");
            tab.page().waitForURL("**/da-tiep-nhan");
            assertThat(tab.page().locator("main").innerText()).contains("Đã tiếp nhận", name);

            keys.press("F3");
            tab.page().waitForURL("**/viec/tiep-nhan/*#thu-tuc");
            assertThat(tab.page().inputValue("#requester-name"))
                    .as("the person stays")
                    .isEqualTo(name);
        }
    }

    private static void search(Tab tab, String field, String words) {
        tab.page().fill(field, words);
        tab.page().press(field, "Enter");
    }

    /** A name that nobody else in this run has. */
    private static String name(String beginning) {
        return beginning + " "
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
