package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.files.SampleFiles;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** The counter asks for two things at once; the mother mends them on her phone and sends them. */
@MotCuaTest
class SupplementJourneyTest {

    private static final String MOTHER = "congdan1";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatTheCounterMarksIsMendedAndNothingElse(boolean javaScript) {
        var number = samples.another().value();
        mark(number, javaScript);
        try (var tab = open(javaScript)) {
            tab.signIn(MOTHER).go("/ho-so/" + number);
            assertThat(tab.page().locator("#can-sua").innerText()).startsWith("Sửa 2 chỗ");
            look(tab, javaScript, "to-mend");
            mendName(tab, javaScript);
            mendPaper(tab, javaScript);
            tab.page().locator("form[action$='/bo-sung'] button").click();
            assertThat(tab.path()).isEqualTo("/ho-so/" + number);
            assertThat(tab.page().locator("main").innerText()).contains("Chờ tiếp nhận");
            look(tab, javaScript, "sent");
        }
        try (var tab = open(javaScript)) {
            tab.signIn("tiepnhan.andinh").go("/viec/" + number);
            assertThat(tab.page().locator("ins").innerText()).isEqualTo("Nguyễn An Nhiên");
            look(tab, javaScript, "seen-again");
        }
    }

    private void mark(String number, boolean javaScript) {
        try (var tab = open(javaScript)) {
            tab.signIn("tiepnhan.andinh").go("/viec/" + number);
            tab.page().locator("main a[href$='/bo-sung']").click();
            fill(tab, SampleDossiers.PAPER, "Ảnh lóa đèn", "Chụp lại ở chỗ sáng");
            fill(tab, "child.name", "Chữ lót khác giấy chứng sinh", "Ghi như giấy chứng sinh");
            look(tab, javaScript, "marked");
            tab.page().locator("main form[action$='/bo-sung'] button").click();
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=bo-sung");
        }
    }

    private static void fill(Tab tab, String field, String wrong, String mend) {
        tab.page().locator("[name='mark." + field + "'][value=sua]").check();
        tab.page().fill("[name='wrong." + field + "']", wrong);
        tab.page().fill("[name='mend." + field + "']", mend);
    }

    private static void mendName(Tab tab, boolean javaScript) {
        tab.page().locator(".mc-fix a[href$='/tre']").click();
        assertThat(tab.page().locator("main input[type=text]").count())
                .as("only the name is open")
                .isOne();
        look(tab, javaScript, "mend-name");
        tab.page().fill("[name='child.name']", "Nguyễn An Nhiên");
        tab.page().locator("main form button.govuk-button").click();
        assertThat(tab.page().locator(".mc-fix .mc-tag--ready").count()).isOne();
    }

    private static void mendPaper(Tab tab, boolean javaScript) {
        tab.page().locator(".mc-fix a[href$='/giay-to']").click();
        look(tab, javaScript, "mend-paper");
        tab.page()
                .locator("main input[capture]")
                .setInputFiles(new FilePayload("chung-sinh.jpg", "image/jpeg", SampleFiles.jpeg(640, 480)));
        if (javaScript) {
            tab.page().locator(".mc-photo").waitFor();
        }
        tab.page().locator("main form button.govuk-button").last().click();
        assertThat(tab.page().locator(".mc-fix .mc-tag--ready").count()).isEqualTo(2);
        look(tab, javaScript, "mended");
    }

    private static void look(Tab tab, boolean javaScript, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        if (javaScript) {
            tab.screenshot("supplement-" + name);
            tab.checkAccessibility();
        }
    }

    private Tab open(boolean javaScript) {
        return javaScript ? Browser.open(port, Screen.PHONE) : Browser.withoutJavaScript(port, Screen.PHONE);
    }
}
