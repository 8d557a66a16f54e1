package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.Errands;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** What comes after handing in: correcting, asking, taking back, taking into an account, saying how it went. */
@MotCuaTest
class AfterFilingJourneyTest {

    private static final String OWNER = "congdan1";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Errands errands;

    @Test
    void correctsWhatWasHandedInAndThenTakesItBack() {
        var number = samples.another().value();
        try (var tab = phone()) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            tab.page().locator("form[action$='/sua'] button").click();
            tab.page().locator("main a[href*='/tre?tu=kiem-tra']").first().click();
            tab.page().fill("[name='child.name']", "Nguyễn An Nhiên");
            tab.page().locator("main form .mc-actions button").last().click();
            look(tab, "correct");
            tab.page().locator("main form[action$='/nop'] button").click();
            assertThat(tab.path()).isEqualTo("/ho-so/" + number);
            assertThat(tab.page().locator("main").textContent()).contains("Nguyễn An Nhiên");

            tab.page().locator("main a[href$='/rut']").click();
            look(tab, "take-back");
            tab.page().locator("main form[action$='/rut'] button").click();
            assertThat(tab.path()).isEqualTo("/ho-so/" + number);
            look(tab, "taken-back");
            assertThat(tab.page().locator("main").innerText()).contains("Ông/bà đã rút hồ sơ này");
        }
    }

    @Test
    void asksTheOfficeAndReadsTheAnswer() {
        var number = samples.another().value();
        try (var tab = phone()) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            tab.page().fill("#thu", "Người nhà nhận thay được không?");
            tab.page().locator("form[action$='/thu'] button").click();
            assertThat(tab.page().locator(".mc-talk").innerText()).contains("nhận thay");
        }
        try (var tab = phone()) {
            tab.signIn("tiepnhan.andinh").go("/viec/" + number);
            tab.page().fill("#thu", "Được, mang theo giấy ủy quyền.");
            tab.page().locator("form[action$='/thu'] button").click();
            look(tab, "answered");
        }
        try (var tab = phone()) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            assertThat(tab.page().locator(".mc-talk").innerText()).contains("giấy ủy quyền");
            look(tab, "asked");
            tab.go("/hop-thu-di");
            assertThat(tab.page().locator("main").innerText()).contains("cán bộ vừa viết");
        }
    }

    @Test
    void takesADossierOfTheCounterIntoTheAccountAndRatesIt() {
        var walkIn = samples.anotherWalkIn();
        errands.finish(walkIn.value());
        try (var tab = phone()) {
            tab.signIn(OWNER).go("/theo-doi?so=" + walkIn);
            tab.page().fill("[name=ma]", samples.pin(walkIn));
            tab.page().locator("main form[method=post] button").click();
            look(tab, "by-slip");
            tab.page().locator("main a[href*='/ho-so/nhan']").click();
            tab.page().fill("[name=ma]", samples.pin(walkIn));
            tab.page().locator("main form[action$='/ho-so/nhan'] button").click();
            assertThat(tab.path()).isEqualTo("/ho-so/" + walkIn);
            tab.page().locator("main a[href$='/danh-gia']").click();
            look(tab, "rate");
            tab.page().check("[name=satisfaction][value=SATISFIED]");
            tab.page().fill("[name=words]", "Cán bộ chỉ dẫn tận tình.");
            tab.page().locator("main form[action$='/danh-gia'] button").click();
            assertThat(tab.page().locator("main").innerText()).contains("Đánh giá của ông/bà", "Hài lòng");
            look(tab, "rated");
        }
    }

    @Test
    void ratesWithTheSlipAloneAndWithoutJavaScript() {
        var walkIn = samples.anotherWalkIn();
        errands.finish(walkIn.value());
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go("/danh-gia?so=" + walkIn);
            tab.page().fill("[name=ma]", samples.pin(walkIn));
            tab.page().check("[name=satisfaction][value=NEUTRAL]");
            tab.page().locator("main form[action$='/danh-gia'] button").click();
            assertThat(tab.page().locator("main").innerText()).contains("Cảm ơn ông/bà");
        }
    }

    private Tab phone() {
        return Browser.open(port, Screen.PHONE);
    }

    private static void look(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        tab.screenshot("after-" + name);
        tab.checkAccessibility();
    }
}
