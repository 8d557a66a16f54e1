package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Tab;

/** From "I want to register a birth" without an account to the form, on a phone, by the pages alone. */
@MotCuaTest
class RegisterJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void opensAnAccountAndGoesOnToTheForm() {
        walk(true);
    }

    @Test
    void doesSoWithoutJavaScriptToo() {
        walk(false);
    }

    private void walk(boolean javaScript) {
        var phone = Somebody.phone();
        try (var tab = javaScript ? Browser.open(port, Screen.PHONE) : Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go("/nop/1.001193");
            assertThat(tab.path()).startsWith("/dang-nhap");
            tab.page().locator("main a[href^='/dang-ky']").click();
            look(tab, javaScript, "1");
            answer(tab, "noi-nhan-ma", phone);
            look(tab, javaScript, "2");
            tab.page().locator("main p.mc-note a").click();
            look(tab, javaScript, "3");
            var code =
                    tab.page().locator("main article").first().innerText().replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
            tab.go("/dang-ky/ma");
            answer(tab, "ma", code.substring(0, 3) + " " + code.substring(3));
            look(tab, javaScript, "4");
            answer(tab, "ho-ten", "Trần Thị Thử");
            look(tab, javaScript, "5");
            answer(tab, "so-dinh-danh", "");
            look(tab, javaScript, "6");
            answer(tab, "mat-khau-moi", Somebody.PASSWORD);

            assertThat(tab.path()).isEqualTo("/nop/1.001193");
            look(tab, javaScript, "7");
            tab.go("/tai-khoan");
            assertThat(tab.page().locator("main").innerText())
                    .contains("Trần Thị Thử")
                    .contains(phone);
            look(tab, javaScript, "8");
        }
    }

    private static void answer(Tab tab, String field, String value) {
        tab.page().fill("#" + field, value);
        tab.page().locator("main form.mc-stack button").first().click();
    }

    private static void look(Tab tab, boolean javaScript, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        if (javaScript) {
            tab.screenshot("journey-register-" + name);
            tab.checkAccessibility();
        }
    }
}
