package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.forms.Answers;
import vn.motcua.forms.GeneralForm;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Tab;

/**
 * Somebody at home with an old phone and no script: is it the right procedure, how is it filled in, and, where there is no
 * form of its own, asking in one's own words.
 */
@MotCuaTest
class BeforeJourneyTest {

    private static final String BIRTH = "/thu-tuc/1.001193";
    private static final String AGAIN = "1.004884";
    private static final int MOST_PAGES = 12;

    @LocalServerPort
    private int port;

    /** Accessibility is looked at by a script, so with one; the pages are the same. */
    private boolean axe;

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {false, true})
    void leadsFromTheQuestionsOverTheSampleToTheGeneralDeclaration(boolean script) {
        var somebody = Somebody.withPhone(port).register();
        axe = script;
        try (var tab = script ? Browser.open(port, Screen.PHONE) : Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go(BIRTH);
            click(tab, "main a[href='" + BIRTH + "/dieu-kien']");
            look(tab, "question");
            answer(tab, "khong");
            look(tab, "stop");
            assertThat(text(tab)).contains("Luật Hộ tịch, Điều 13").contains("Khai sinh được đăng ký tại xã nơi");
            assertThat(tab.page().url()).as("no answer in the address").endsWith("/dieu-kien");

            click(tab, "main button[name=_lui]");
            assertThat(tab.page().locator("input[value=khong]").isChecked()).isTrue();
            answer(tab, "co");
            answer(tab, "khong");
            look(tab, "stop-instead");
            click(tab, "main a[href='/thu-tuc/" + AGAIN + "']");
            look(tab, "general");

            click(tab, "main a[href='/thu-tuc/" + AGAIN + "/mau']");
            look(tab, "sample");
            assertThat(text(tab)).contains("MẪU").contains("là bịa ra");
            click(tab, "main .mc-actions a");
            signIn(tab, somebody);
            look(tab, "before");
            assertThat(text(tab)).as("R-02").contains("trả lời một lần, nêu hết các giấy cần thêm");
            fileIt(tab);
        }
    }

    @Test
    void leadsOnWhereNothingSpeaksAgainstIt() {
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.go(BIRTH + "/dieu-kien");
            answer(tab, "co");
            answer(tab, "chua-ro");
            answer(tab, "co");
            answer(tab, "khong");
            look(tab, "unsure");
            assertThat(tab.page().locator("main a[href='/nop/1.001193']").count())
                    .isOne();
        }
    }

    private void fileIt(Tab tab) {
        var answers = withoutPapers();
        var filling = new Filling(tab, answers);
        filling.next();
        for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
            look(tab, "page-" + page);
            filling.answerAndGoOn();
        }
        look(tab, "check");
        filling.next();
        look(tab, "submitted");
        assertThat(tab.path()).matches("/ho-so/[^/]+/da-nop");
    }

    private static Answers withoutPapers() {
        return GeneralForm.own().only(path -> !path.startsWith("papers."));
    }

    private static void answer(Tab tab, String word) {
        tab.page().locator("main input[type=radio][value=" + word + "]").check();
        click(tab, "main .mc-actions button");
    }

    private static void click(Tab tab, String what) {
        tab.page().locator(what).first().click();
    }

    private static String text(Tab tab) {
        return tab.page().locator("main").innerText();
    }

    private static void signIn(Tab tab, Somebody somebody) {
        tab.page().fill("#tai-khoan", somebody.address());
        tab.page().fill("#mat-khau", Somebody.PASSWORD);
        tab.page().click("main button.govuk-button");
    }

    private void look(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        if (axe) {
            tab.screenshot("home-" + name);
            tab.checkAccessibility();
        }
    }
}
