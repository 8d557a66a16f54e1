package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Large letters and plain pages: asked for once, without JavaScript, and nothing runs off a small screen (WCAG 1.4.10). */
@MotCuaTest
class PlainPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Test
    void areAskedForOnceAndStayOnEveryPage() {
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go("/thu-tuc/1.001193");
            tab.page().locator("footer a[href*='/hien-thi']").click();
            tab.page().locator("main button[value=to]").click();
            assertThat(tab.path()).isEqualTo("/thu-tuc/1.001193");
            for (var path : new String[] {"/", "/thu-tuc", "/theo-doi", "/noi-nop", "/en/tro-giup", "/dang-nhap"}) {
                look(tab.go(path));
            }
            tab.page().locator("footer a[href*='/hien-thi']").click();
            tab.page().locator("main button[value=thuong]").click();
            assertThat(tab.page().locator("html").getAttribute("class")).isNull();
        }
    }

    @Test
    void formsAndDossiersFitToo() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.go("/hien-thi");
            tab.page().locator("main button[value=to]").click();
            tab.signIn("congdan1");
            look(tab.go("/ho-so/" + samples.spokenAbout()));
            look(tab.go("/ho-so"));
            look(tab.go("/nop/1.001193"));
            tab.screenshot("plain-before").checkAccessibility();
            tab.go("/ho-so/" + samples.spokenAbout())
                    .screenshot("plain-dossier")
                    .checkAccessibility();
            tab.go("/").screenshot("plain-home").checkAccessibility();
        }
    }

    @Test
    void leadBackToNoOtherSite() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            for (var foreign : new String[] {"//example.vn", "https://example.vn", "/\\\\example.vn", "/a b"}) {
                tab.go("/hien-thi?ve=" + URLEncoder.encode(foreign, StandardCharsets.UTF_8));
                tab.page().locator("main button[value=to]").click();
                assertThat(tab.path()).isEqualTo("/");
            }
        }
    }

    private static void look(Tab tab) {
        assertThat(tab.page().locator("html").getAttribute("class"))
                .as(tab.path())
                .isEqualTo("mc-plain");
        var wider = tab.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as(tab.path() + " is wider than the screen")
                .isZero();
    }
}
