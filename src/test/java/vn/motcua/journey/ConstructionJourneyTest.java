package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.forms.ConstructionForm;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/**
 * A house permitted, by the pages alone: filed on a phone, appraised, two offices asked at the same time who see only the land,
 * the site seen with minutes, the permit drafted, signed by the district and handed over.
 */
@Tag("slow")
@MotCuaTest
class ConstructionJourneyTest {

    private static final String OWNER = "congdan2";
    private static final String SPECIALIST = "chuyenvien.ktht";
    private static final int MOST_PAGES = 25;

    @LocalServerPort
    private int port;

    @Test
    void houseIsPermittedAfterTwoOfficesWereAskedInParallel() {
        var number = file();
        press("tiepnhan.huyen", number, "/tiep-nhan");
        press(SPECIALIST, number, "/buoc/tham-dinh");
        ask(number);
        ownerSeesWhoIsAwaited(number);
        agree(number);
        object(number);
        visit(number);
        press(SPECIALIST, number, "/buoc/kiem-tra-thuc-dia");
        press(SPECIALIST, number, "/buoc/lay-y-kien-co-quan");
        draft(number);
        press("truongphong.ktht", number, "/buoc/xem-lai");
        press("phochutich.huyen", number, "/buoc/phe-duyet");
        press("vanthu.huyen", number, "/buoc/vao-so");
        press("tiepnhan.huyen", number, "/tra-ket-qua");
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            look(tab, "returned");
            assertThat(tab.page()
                            .locator("main a[href$='/giay-to/ket-qua.pdf']")
                            .count())
                    .isOne();
        }
    }

    private String file() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(OWNER).go("/thu-tuc/1.013225");
            look(tab, "procedure");
            tab.page().locator("main a[href='/nop/1.013225']").first().click();
            var filling = new Filling(tab, ConstructionForm.house());
            filling.next();
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                look(tab, "page-" + page);
                filling.answerAndGoOn();
            }
            look(tab, "check");
            filling.next();
            assertThat(tab.path()).matches("/ho-so/H07\\.99-[^/]+/da-nop");
            return tab.path().replaceAll("^/ho-so/|/da-nop$", "");
        }
    }

    private void ask(String number) {
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn(SPECIALIST).go("/viec/" + number);
            look(tab, "to-ask");
            tab.page().keyboard().press("y");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/lay-y-kien");
            look(tab, "ask");
            tab.page().locator("label[for='hoi-tnmt']").click();
            if (!tab.page().locator("label[for='hoi-andinh']").isVisible()) {
                tab.page()
                        .locator("summary", new Page.LocatorOptions().setHasText("Xã, thị trấn"))
                        .click();
            }
            tab.page().locator("label[for='hoi-andinh']").click();
            tab.page().fill("[name=question]", "Thửa đất có đúng quy hoạch, có lấn hẻm công cộng không?");
            tab.page().locator("main form[action$='/lay-y-kien'] button").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=lay-y-kien");
            look(tab, "asked");
            assertThat(tab.page().locator("main").innerText()).contains("Còn 2 nơi chưa trả lời");
        }
    }

    private void ownerSeesWhoIsAwaited(String number) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(OWNER).go("/ho-so/" + number);
            look(tab, "owner-waits");
            assertThat(tab.page().locator("main").innerText())
                    .contains("Chờ cơ quan khác", "UBND xã An Định")
                    .doesNotContain("lấn hẻm");
        }
    }

    private void agree(String number) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn("chuyenvien.tnmt").go("/viec");
            assertThat(tab.page().locator("main a[href='/viec/" + number + "']").count())
                    .isOne();
            tab.go("/viec/" + number);
            look(tab, "agency");
            assertThat(tab.page().locator("main").innerText())
                    .contains("lấn hẻm", "Thửa đất số")
                    .doesNotContain("Trần Văn Gạch", "Tên chủ đầu tư");
            tab.page().locator("label[for='dong-y']").click();
            tab.page().locator("main form[action*='/y-kien/'] button").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=y-kien");
            look(tab, "agency-answered");
            assertThat(tab.page().locator("main").innerText()).doesNotContain("Thửa đất số");
        }
    }

    private void object(String number) {
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn("diachinh.andinh").go("/viec/" + number);
            tab.page().locator("label[for='khong-dong-y']").click();
            tab.page().fill("[name=words]", "Phải lùi 2 m khỏi hẻm công cộng.");
            tab.page().locator("main form[action*='/y-kien/'] button").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=y-kien");
        }
    }

    private void visit(String number) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(SPECIALIST).go("/viec/" + number);
            look(tab, "answered");
            assertThat(tab.page().locator("main").innerText()).contains("Phải lùi 2 m khỏi hẻm công cộng.");
            tab.page().locator("main a[href$='/bien-ban']").click();
            tab.page().fill("[name=at]", "00:01");
            tab.page().fill("[name=place]", "Thửa 125, ấp Phú Đông 2");
            tab.page().fill("[name=participants]", "Trần Văn Gạch, chủ đầu tư");
            tab.page().fill("[name=findings]", "Đất trống, đúng ranh.");
            look(tab, "minutes");
            tab.page().locator("main form[action$='/bien-ban'] button").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=bien-ban");
            look(tab, "minutes-written");
        }
    }

    private void draft(String number) {
        try (var tab = Browser.open(port, Screen.DESK)) {
            tab.signIn(SPECIALIST).go("/viec/" + number);
            look(tab, "draft");
            assertThat(tab.page().locator("main a[href$='/du-thao.pdf']").count())
                    .isOne();
            tab.page().fill("[name=note]", "Lùi 2 m khỏi hẻm công cộng.");
            tab.page()
                    .locator("main form[action*='/buoc/soan-du-thao'] button")
                    .first()
                    .click();
            assertThat(tab.path()).startsWith("/viec/" + number + "?xong=");
        }
    }

    private void press(String account, String number, String verb) {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(account).go("/viec/" + number);
            tab.page()
                    .locator("main form[action*='" + verb + "'] button")
                    .first()
                    .click();
            assertThat(tab.path()).as(account).startsWith("/viec/" + number + "?xong=");
        }
    }

    private static void look(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        tab.screenshot("construction-" + name);
        tab.checkAccessibility();
    }
}
