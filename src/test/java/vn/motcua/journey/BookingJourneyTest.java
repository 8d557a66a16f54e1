package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.booking.internal.SampleBookings;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Somebody without an account books a visit on a phone, moves it and cancels it; the counter sees who comes. */
@MotCuaTest
class BookingJourneyTest {

    private static final String OFFICE = "huongmy";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleBookings samples;

    @BeforeEach
    void nobodyIsHeldBack() {
        samples.nobodyIsHeldBack();
    }

    @Test
    void booksMovesAndCancels() {
        walk(true);
    }

    @Test
    void doesSoWithoutJavaScriptToo() {
        walk(false);
    }

    @Test
    void anAccountFindsItAmongItsDossiers() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn("congdan2");
            tab.go(samples.address("/dat-lich/2.000815", OFFICE));
            assertThat(tab.page().inputValue("#o-name")).isEqualTo("Võ Văn Dừa");
            tab.page().click("main form .govuk-button");
            var code = code(tab);
            assertThat(tab.path()).startsWith("/lich-hen/" + code.replace(" ", ""));

            tab.go("/ho-so");
            tab.page().click("main a[href='/lich-hen/" + code.replace(" ", "") + "'] >> nth=0");
            tab.checkAccessibility();
            cancel(tab);
            assertThat(tab.path()).isEqualTo("/lich-hen/" + code.replace(" ", ""));
        }
    }

    @Test
    void theCounterNotesByKeyboardWhoCame() {
        var day = samples.ofYesterday("andinh");
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn("tiepnhan.andinh");
            tab.go("/viec/hen?ngay=" + day);
            int waiting = tab.page().locator("main .mc-tag--work").count();
            tab.page().keyboard().press("j");
            assertThat(tab.page().locator(":focus").getAttribute("name")).isEqualTo("ghi");
            tab.page().locator("main button[value=ARRIVED]").last().press("Enter");
            tab.page().waitForURL("**/viec/hen?ngay=" + day + "#h-*");
            assertThat(tab.page().locator("main .mc-tag--work").count()).isEqualTo(waiting + 1);
            tab.checkAccessibility();
        }
    }

    private void walk(boolean javaScript) {
        var phone = samples.phone();
        try (var tab = javaScript ? Browser.open(port, Screen.PHONE) : Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go("/thu-tuc/2.000815");
            look(tab, javaScript, "1");
            tab.page().click("main a[href='/dat-lich/2.000815']");
            look(tab, javaScript, "2");
            tab.page().click("main a.mc-way[href$='noi=" + OFFICE + "']");
            look(tab, javaScript, "3");
            tab.page().locator("main a.mc-way").nth(javaScript ? 3 : 4).click();
            look(tab, javaScript, "4");
            tab.page().locator("main a.mc-hours__one").first().click();
            look(tab, javaScript, "5");
            tab.page().fill("#o-name", "Trần Thị Hẹn");
            tab.page().fill("#o-phone", phone);
            tab.page().click("main form .govuk-button");
            var code = code(tab);
            look(tab, javaScript, "6");

            tab.go("/lich-hen");
            tab.page().fill("#ma", code);
            tab.page().fill("#sdt", phone);
            tab.page().click("main form .govuk-button");
            assertThat(tab.path()).isEqualTo("/lich-hen");
            tab.page().click("main form[action$='/doi'] button");
            tab.page().locator("main button.mc-way").nth(javaScript ? 5 : 6).click();
            look(tab, javaScript, "7");
            tab.page().locator("main button.mc-hours__one").last().click();
            assertThat(code(tab)).isEqualTo(code);
            look(tab, javaScript, "8");
            cancel(tab);
            assertThat(tab.page().locator("main .mc-done").count()).isZero();
            look(tab, javaScript, "9");
        }
    }

    private static String code(Tab tab) {
        return tab.page().locator("main .mc-done__number").innerText().strip();
    }

    private static void cancel(Tab tab) {
        var button = tab.page().locator("main form[action$='/huy'] button");
        // the check of accessibility has opened it already
        if (!button.isVisible()) {
            tab.page().click("main details summary");
        }
        button.click();
    }

    private static void look(Tab tab, boolean javaScript, String name) {
        if (javaScript) {
            tab.screenshot("journey-booking-" + name);
            tab.checkAccessibility();
        }
    }
}
