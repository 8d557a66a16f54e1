package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BusinessForm;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** A grocery registered from a phone through the district's department to the returned certificate, by the pages alone. */
@MotCuaTest
class BusinessJourneyTest {

    private static final String OWNER = "congdan2";
    private static final int MOST_PAGES = 20;

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheProcedureToTheReturnedCertificateOnAPhone() {
        var number = file(BusinessForm.individual());
        officer("tiepnhan.huyen", number, "/tiep-nhan");
        officer("chuyenvien.tckh", number, "/buoc/");
        officer("truongphong.tckh", number, "/buoc/");
        officer("chuyenvien.tckh", number, "/buoc/");
        officer("tiepnhan.huyen", number, "/tra-ket-qua");
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            look(tab, "returned");
            assertThat(tab.page().locator("main").innerText()).contains("Đã trả kết quả");
            assertThat(tab.page()
                            .locator("main a[href$='/giay-to/ket-qua.pdf']")
                            .count())
                    .isOne();
        }
    }

    private String file(Answers answers) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(OWNER).go("/thu-tuc/1.001612");
            look(tab, "procedure");
            tab.page().locator("main a[href='/nop/1.001612']").first().click();
            look(tab, "before");
            var filling = new Filling(tab, answers);
            filling.next();
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                look(tab, "page-" + page);
                filling.answerAndGoOn();
            }
            look(tab, "check");
            filling.next();
            look(tab, "submitted");
            assertThat(tab.path()).matches("/ho-so/H07\\.99-[^/]+/da-nop");
            return tab.path().replaceAll("^/ho-so/|/da-nop$", "");
        }
    }

    private void officer(String account, String number, String verb) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(account).go("/viec");
            assertThat(tab.page().locator("main a[href='/viec/" + number + "']").count())
                    .as(account + " finds it in the list")
                    .isOne();
            tab.go("/viec/" + number);
            look(tab, account + verb.replace('/', '-'));
            tab.page()
                    .locator("main form[action*='" + verb + "'] button")
                    .first()
                    .click();
            assertThat(tab.path()).startsWith("/viec/" + number + "?xong=");
        }
    }

    private static void look(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        tab.screenshot("business-" + name);
        tab.checkAccessibility();
    }
}
