package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.Errands;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.forms.BirthForm;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.Keyboard;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** The same errand by other people: without a mouse, in English, on a line that loses the answer. */
@MotCuaTest
class OtherWaysJourneyTest {

    private static final String FILER = "congdan2";
    private static final String BIRTH = "1.001193";
    private static final int MOST_PAGES = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Errands errands;

    @Test
    void byKeyboardAloneFromTheSearchToTheNumber() {
        errands.nothingBegun(FILER, BIRTH);
        try (var tab = Browser.open(port, Screen.PHONE)) {
            var keys = new Keyboard(tab);
            tab.go("/");
            keys.type("q", "dang ky khai sinh");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/thu-tuc?**");
            keys.follow("/thu-tuc/" + BIRTH);
            tab.page().waitForURL("**/thu-tuc/" + BIRTH + "**");
            keys.follow("/nop/" + BIRTH);
            tab.page().waitForURL("**/dang-nhap**");
            keys.type("tai-khoan", FILER);
            keys.type("mat-khau", Tab.PASSWORD);
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/nop/" + BIRTH);
            keys.button("Bắt đầu khai");
            tab.page().waitForURL("**/khai/**");
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                var before = page(tab.page().url());
                keys.answerAndGoOn(BirthForm.married());
                tab.page().waitForURL(address -> !page(address).equals(before));
            }
            keys.button("Nộp hồ sơ");
            tab.page().waitForURL("**/da-nop");
            tab.checkAccessibility();
        }
    }

    @Test
    void inEnglishFromTheSearchToTheReturnedResult() {
        errands.nothingBegun(FILER, BIRTH);
        var number = handInInEnglish();
        errands.finish(number);
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(FILER).go("/en/ho-so/" + number);
            english(tab, "returned");
            tab.page().locator("main a[href$='/danh-gia']").click();
            english(tab, "rate");
            tab.page().check("[name=satisfaction][value=SATISFIED]");
            tab.page().locator("main form[action$='/danh-gia'] button").click();
            assertThat(tab.page().locator("main").innerText()).contains("Satisfied");
        }
    }

    private String handInInEnglish() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.go("/en/");
            english(tab, "home");
            tab.page().fill("main form[role=search] input", "birth registration");
            tab.page().locator("main form[role=search] button").click();
            english(tab, "found");
            followFirst(tab, "/en/thu-tuc/" + BIRTH, "procedure");
            followFirst(tab, "/en/nop/" + BIRTH, "sign-in");
            tab.page().fill("#tai-khoan", FILER);
            tab.page().fill("#mat-khau", Tab.PASSWORD);
            tab.page().click("main button.govuk-button");
            english(tab, "before");
            var filling = new Filling(tab, BirthForm.married());
            filling.next();
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                english(tab, "page-" + page);
                filling.answerAndGoOn();
            }
            english(tab, "check");
            filling.next();
            english(tab, "submitted");
            return tab.path().replaceAll("^/en/ho-so/|/da-nop$", "");
        }
    }

    private static void followFirst(Tab tab, String address, String name) {
        tab.page().locator("main a[href^='" + address + "']").first().click();
        english(tab, name);
    }

    @Test
    void makesOneDossierAlsoWhenTheAnswerWasLostAndTheButtonIsPressedAgain() {
        var draft = "/khai/" + samples.draft(FILER, answers -> answers).id();
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(FILER).go(draft + "/kiem-tra");
            tab.expectingCutLine();
            tab.page().route("**" + draft + "/nop", route -> {
                route.fetch();
                route.abort();
            });
            loseTheAnswer(tab);
            tab.page().unroute("**" + draft + "/nop");

            tab.go(draft + "/kiem-tra");

            assertThat(tab.path()).matches("/ho-so/[^/]+");
            assertThat(tab.page().locator("main").innerText()).contains("Chờ tiếp nhận");
            assertThat(errands.dossiersOf(draft.substring("/khai/".length()))).isOne();
        }
    }

    /** A page of the form, wherever on it one is. */
    private static String page(String address) {
        return address.replaceFirst("[?#].*$", "");
    }

    private static void loseTheAnswer(Tab tab) {
        try {
            tab.page().locator("main form[action$='/nop'] button").click();
        } catch (PlaywrightException lost) {
            assertThat(lost).hasMessageContaining("ERR");
        }
    }

    private static void english(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        assertThat(tab.path()).startsWith("/en");
        assertThat(tab.page().locator("html").getAttribute("lang")).isEqualTo("en");
        tab.screenshot("english-" + name);
        tab.checkAccessibility();
    }
}
