package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BirthForm;
import vn.motcua.forms.CivilStatusCase;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** A birth registered from a phone to the returned result, by the pages alone. */
@MotCuaTest
class JourneyTest {

    private static final String MOTHER = "congdan2";
    private static final int MOST_PAGES = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    private static Errand birth() {
        return new Errand("birth", "1.001193", "dang ky khai sinh", BirthForm.married());
    }

    static Stream<Errand> errands() {
        return Stream.of(
                errand(
                        "marital-status",
                        "giay doc than",
                        CivilStatusCase.marital().get(1)),
                errand("death", "khai tu", CivilStatusCase.deaths().getFirst()),
                errand(
                        "copy",
                        "ban sao giay khai sinh",
                        CivilStatusCase.copies().get(2)));
    }

    private static Errand errand(String name, String words, CivilStatusCase filed) {
        return new Errand(name, filed.procedure(), words, filed.answers());
    }

    @Test
    void leadsFromTheSearchToTheReturnedResultOnAPhone() {
        walk(birth(), true);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("errands")
    void leadsThereForOtherErrandsToo(Errand errand) {
        walk(errand, true);
    }

    @Test
    void leadsThereWithoutJavaScriptToo() {
        walk(birth(), false);
    }

    @Test
    void keepsWhatWasTypedWhenThePageIsNotAnsweredWell() {
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(MOTHER).expecting(422).go(emptyDraft() + "/nguoi-yeu-cau");
            tab.page().fill("[name='requester.name']", "Nguyễn Thị Sen");
            new Filling(tab, BirthForm.married()).next();

            assertThat(tab.status()).isEqualTo(422);
            assertThat(tab.page().title()).startsWith("Lỗi");
            assertThat(tab.page().locator("[name='requester.name']").inputValue())
                    .isEqualTo("Nguyễn Thị Sen");
            tab.checkAccessibility();
        }
    }

    @Test
    void goesOnWhereTheSessionEnded() {
        var draft = emptyDraft();
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.signIn(MOTHER).go(draft + "/noi-dang-ky");
            var filling = new Filling(tab, BirthForm.married());
            filling.answerAndGoOn();
            filling.answerAndGoOn();
            assertThat(tab.path()).isEqualTo(draft + "/truong-hop");
            tab.page().context().clearCookies();

            tab.go(draft + "/truong-hop");
            assertThat(tab.path()).startsWith("/dang-nhap");
            signInHere(tab);

            assertThat(tab.path()).isEqualTo(draft + "/truong-hop");
            tab.go(draft + "/nguoi-yeu-cau");
            assertThat(tab.page().locator("[name='requester.name']").inputValue())
                    .isEqualTo("Nguyễn Thị Sen");
        }
    }

    @Test
    void makesOneDossierHoweverOftenTheButtonIsPressed() {
        var draft = "/khai/" + samples.draft(MOTHER, answers -> answers).id();
        try (var first = Browser.open(port, Screen.PHONE);
                var second = Browser.open(port, Screen.PHONE)) {
            first.signIn(MOTHER).go(draft + "/kiem-tra");
            second.signIn(MOTHER).go(draft + "/kiem-tra");

            new Filling(first, BirthForm.married()).next();
            new Filling(second, BirthForm.married()).next();

            assertThat(first.path()).matches("/ho-so/[^/]+/da-nop");
            assertThat(second.path()).isEqualTo(first.path());
        }
    }

    private void walk(Errand errand, boolean javaScript) {
        var number = file(errand, javaScript);
        officer("tiepnhan.andinh", number, javaScript, "/tiep-nhan");
        officer("tuphap.andinh", number, javaScript, "/buoc/");
        officer("chutich.andinh", number, javaScript, "/buoc/");
        officer("vanthu.andinh", number, javaScript, "/buoc/");
        officer("tiepnhan.andinh", number, javaScript, "/tra-ket-qua");
        try (var tab = open(javaScript)) {
            tab.signIn(MOTHER).go("/ho-so/" + number);
            look(tab, javaScript, errand.shot("returned"));
            assertThat(tab.page().locator("main").innerText()).contains("Đã trả kết quả");
        }
    }

    private String file(Errand errand, boolean javaScript) {
        emptyDraft();
        try (var tab = open(javaScript)) {
            find(tab, errand);
            look(tab, javaScript, errand.shot("procedure"));
            tab.page()
                    .locator("main a[href='/nop/" + errand.procedure() + "']")
                    .first()
                    .click();
            signInHere(tab);
            look(tab, javaScript, errand.shot("before"));
            var filling = new Filling(tab, errand.answers());
            filling.next();
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                look(tab, javaScript, errand.shot("page-" + page));
                filling.answerAndGoOn();
            }
            look(tab, javaScript, errand.shot("check"));
            filling.next();
            look(tab, javaScript, errand.shot("submitted"));
            assertThat(tab.path()).matches("/ho-so/[^/]+/da-nop");
            return tab.path().replaceAll("^/ho-so/|/da-nop$", "");
        }
    }

    private static void find(Tab tab, Errand errand) {
        tab.go("/");
        var search = tab.page().locator("main form[role=search]");
        search.locator("input").fill(errand.words());
        search.locator("button").click();
        tab.page().locator("main a[href*='/thu-tuc/']").first().click();
        assertThat(tab.path()).startsWith("/thu-tuc/" + errand.procedure());
    }

    private void officer(String account, String number, boolean javaScript, String verb) {
        try (var tab = open(javaScript)) {
            tab.signIn(account).go("/viec/" + number);
            look(tab, javaScript, account + verb.replace('/', '-'));
            tab.page()
                    .locator("main form[action*='" + verb + "'] button")
                    .first()
                    .click();
            assertThat(tab.path()).startsWith("/viec/" + number + "?xong=");
        }
    }

    private static void look(Tab tab, boolean javaScript, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        if (javaScript) {
            tab.screenshot("journey-" + name);
            tab.checkAccessibility();
        }
    }

    private static void signInHere(Tab tab) {
        tab.page().fill("#tai-khoan", MOTHER);
        tab.page().fill("#mat-khau", Tab.PASSWORD);
        tab.page().click("main button.govuk-button");
    }

    private Tab open(boolean javaScript) {
        return javaScript ? Browser.open(port, Screen.PHONE) : Browser.withoutJavaScript(port, Screen.PHONE);
    }

    private String emptyDraft() {
        return "/khai/" + samples.draft(MOTHER, _ -> Answers.parse("{}")).id();
    }

    /** What somebody comes for, and the words they look for it with. */
    record Errand(String name, String procedure, String words, Answers answers) {

        private String shot(String page) {
            return name + "-" + page;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
