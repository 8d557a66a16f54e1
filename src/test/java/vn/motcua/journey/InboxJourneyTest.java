package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Keyboard;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** The inbox without a mouse; the chairman gives work out; two officers at the same work. */
@MotCuaTest
class InboxJourneyTest {

    private static final String COMMUNE = "ngaidang";
    private static final String SPECIALIST = "tuphap." + COMMUNE;
    private static final String LEADER = "chutich." + COMMUNE;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Test
    void theInboxIsWorkedByKeysAlone() {
        samples.receivedAt(COMMUNE);
        samples.receivedAt(COMMUNE);
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn(SPECIALIST).go("/viec");
            press(tab, "j");
            press(tab, "j");
            press(tab, "k");
            var number = focused(tab).replaceAll(".*/", "");
            press(tab, "Enter");
            tab.page().locator("#chi-tiet .mc-code >> text=" + number).waitFor();
            tab.page().waitForFunction("document.activeElement.id === 'dang-xem'");
            look(tab, "beside");
            press(tab, "j");
            assertThat(focused(tab)).as("down from the row that is shown").doesNotContain(number);
            press(tab, "k");
            press(tab, "Enter");
            tab.page().waitForURL("**/viec/" + number);

            new Keyboard(tab).button("Nhận việc");
            tab.page().waitForURL("**/viec/" + number + "?xong=nhan");
            assertThat(hands(tab)).contains("Nhận việc: ");
            press(tab, "g");
            press(tab, "v");
            tab.page().waitForURL("**/viec");
            press(tab, "f");
            assertThat(tab.page().locator("#loc[open] #loc-xem:focus").count()).isOne();
            look(tab, "filter");
        }
    }

    @Test
    void theShortcutsCanBeSwitchedOff() {
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn("diachinh." + COMMUNE).go("/viec");
            press(tab, "?");
            tab.page().waitForURL("**/viec/phim-tat");
            new Keyboard(tab).button("Tắt phím tắt");
            tab.page().locator("body[data-keys=off]").waitFor();
            press(tab, "g");
            press(tab, "v");
            assertThat(tab.path()).isEqualTo("/viec/phim-tat");
            new Keyboard(tab).button("Bật phím tắt");
            tab.page().locator("body:not([data-keys])").waitFor();
        }
    }

    @Test
    void manyAreGivenAtOnceAndWhoComesLaterIsToldWhoHasThem() {
        var one = samples.receivedAt(COMMUNE).value();
        var two = samples.receivedAt(COMMUNE).value();
        try (var leader = Browser.open(port, Screen.DESK);
                var late = Browser.open(port, Screen.DESK).expecting(409)) {
            late.signIn("phochutich." + COMMUNE).go("/viec/giao");
            choose(late, one, "Tư pháp");
            leader.signIn(LEADER).go("/viec/giao");
            pick(leader, one);
            pick(leader, two);
            choose(leader, null, "Tư pháp");
            press(leader, "i");
            look(leader, "assign");
            press(leader, "Enter");
            leader.page().waitForURL("**/viec/giao?xong=2");
            look(leader, "assigned");

            late.page().click("main .mc-bar-actions button");
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.page().locator("main [role=alert]").innerText())
                    .contains("đang giữ việc của hồ sơ " + one)
                    .containsPattern("\\d\\d:\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}");
            look(late, 409, "assign-conflict");
            leader.go("/viec/" + two);
            assertThat(hands(leader)).contains("Giao việc: ", "Tư pháp");
        }
        passOn(one);
    }

    /** The specialist gives the work back with a word; who had it when stays to be seen. */
    private void passOn(String number) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(SPECIALIST).go("/viec/" + number);
            tab.page().locator("main details:has([formaction]) > summary").click();
            tab.page().locator("main input[name='ghi-chu']").fill("Tôi nghỉ từ mai");
            look(tab, "pass-on");
            tab.page().locator("main button[formaction^='/viec/tra-lai/']").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=tra-lai");
            assertThat(hands(tab)).contains("Trả lại hàng chờ", "Tôi nghỉ từ mai", "Giao việc: ");
        }
    }

    private static void pick(Tab tab, String number) {
        tab.page().locator("main a[href='/viec/" + number + "']").focus();
        press(tab, "x");
        assertThat(tab.page()
                        .locator("li:has(a[href='/viec/" + number + "']) input:checked")
                        .count())
                .isOne();
    }

    private static void choose(Tab tab, @org.jspecify.annotations.Nullable String number, String title) {
        if (number != null) {
            tab.page().check("li:has(a[href='/viec/" + number + "']) input");
        }
        tab.page()
                .locator("label.mc-pickone:has-text('" + title + "') input")
                .first()
                .check();
    }

    private static String hands(Tab tab) {
        return tab.page().locator("section[aria-labelledby='tay-ai']").innerText();
    }

    private static String focused(Tab tab) {
        return String.valueOf(tab.page().evaluate("document.activeElement.getAttribute('href')"));
    }

    private static void press(Tab tab, String key) {
        tab.page().keyboard().press(key);
    }

    private static void look(Tab tab, String name) {
        look(tab, 200, name);
    }

    private static void look(Tab tab, int status, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(status);
        tab.screenshot("inbox-" + name);
        tab.checkAccessibility();
    }
}
