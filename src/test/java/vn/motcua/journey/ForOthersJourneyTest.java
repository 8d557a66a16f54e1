package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.forms.Answers;
import vn.motcua.forms.CivilStatusCase;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Tab;

/** A son files for his mother; a second representative joins a cooperative and sees its dossier: by the pages alone (R-04). */
@MotCuaTest
class ForOthersJourneyTest {

    private static final int MOST_PAGES = 20;
    private static final Answers MOTHERS = CivilStatusCase.marital()
            .getLast()
            .answers()
            .with("requester.kinship", "con")
            .with("person.name", "Nguyễn Thị Sáu")
            .with("person.birthDate", "1948")
            .with("person.sex", "female");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleMandates mandates;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void aSonFilesForHisMotherOnAPhone() {
        var son = account();
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(son).go("/nop/1.004873");
            tab.page().locator("main form.mc-actions button").click();
            assertThat(tab.path()).as("nobody is recorded, so nothing is asked").matches("/khai/[^/]+/[^/]+");
            look(tab, "first-page");
            tab.page().locator("main a[href$='/cho-ai']").click();
            look(tab, "nobody-yet");
            recordMother(tab);
            assertThat(tab.path()).endsWith("/cho-ai");
            tab.page().locator("main .govuk-radios__item input").last().check();
            look(tab, "chosen");
            new Filling(tab, MOTHERS).next();
            assertThat(tab.page().locator("main").innerText()).contains("Đang khai cho Nguyễn Thị Sáu");
            fileTheForm(tab);
            assertThat(tab.page().locator("main").innerText())
                    .contains("Chủ hồ sơ")
                    .contains("Nguyễn Thị Sáu")
                    .contains("Con, giấy ủy quyền ngày");
            look(tab, "submitted");
        }
    }

    private void recordMother(Tab tab) {
        tab.page().locator("main a[href*='/khai-thay/nguoi']").click();
        tab.page().fill("#ho-ten", "Nguyễn Thị Sáu");
        tab.page().fill("#ngay-sinh-nam", "1948");
        tab.page().check("[name=quan-he][value=PARENT]");
        tab.page().check("[name=can-cu][value=AUTHORISATION]");
        look(tab, "mother");
        mandates.paper().forEach((field, value) -> tab.page().fill("#" + field, value));
        tab.page().locator("main form.mc-stack button").last().click();
    }

    private static void fileTheForm(Tab tab) {
        var filling = new Filling(tab, MOTHERS);
        for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
            filling.answerAndGoOn();
        }
        assertThat(tab.page().locator("main").innerText()).contains("Nguyễn Thị Sáu");
        look(tab, "check");
        filling.next();
        assertThat(tab.path()).matches("/ho-so/[^/]+/da-nop");
    }

    @Test
    void aSecondRepresentativeSeesTheDossierOfTheCooperativeUntilRemoved() {
        var head = account();
        var second = account();
        var cooperative = mandates.cooperative(mandates.citizen(head));
        var number = samples.filedFor(mandates.citizen(head), cooperative.id());
        try (var heads = Browser.open(port, Screen.PHONE);
                var seconds = Browser.open(port, Screen.PHONE)) {
            heads.signIn(head);
            seconds.signIn(second).expecting(404).go("/ho-so/" + number);
            assertThat(seconds.status()).isEqualTo(404);

            var code = invite(heads);
            seconds.go("/tai-khoan");
            seconds.page().locator("main a[href='/tai-khoan/khai-thay']").click();
            seconds.page().locator("main a[href$='/nhan']").click();
            seconds.page().fill("#ma-moi", code);
            seconds.page().locator("main form.mc-stack button").click();
            look(seconds, "accepted");
            seconds.go("/ho-so");
            assertThat(seconds.page().locator("main").innerText())
                    .contains("Khai cho Hợp tác xã Dừa sạch An Định")
                    .contains(number.value());
            seconds.go("/ho-so/" + number);
            look(seconds, "of-cooperative");

            remove(heads);
            seconds.go("/ho-so/" + number);
            assertThat(seconds.status()).isEqualTo(404);
        }
    }

    private static String invite(Tab tab) {
        tab.go("/tai-khoan/khai-thay");
        tab.page().locator("main .mc-rows__title a").first().click();
        tab.page().locator("main a[href$='/moi']").click();
        tab.page().fill("#noi-nhan-ma", Somebody.phone());
        tab.page().check("[name=vai-tro][value=OWNER]");
        tab.page().locator("main form.mc-stack button").last().click();
        look(tab, "invited");
        tab.page().locator("main p.mc-note a").click();
        return tab.page()
                .locator("main article")
                .first()
                .innerText()
                .replaceAll("(?s).*?(\\d{4} \\d{4} \\d{4}).*", "$1");
    }

    private static void remove(Tab tab) {
        tab.go("/tai-khoan/khai-thay");
        tab.page().locator("main .mc-rows__title a").first().click();
        var row = tab.page().locator("main .mc-rows > li").nth(1);
        row.locator("summary").click();
        look(tab, "remove");
        row.locator("button").click();
        assertThat(tab.page().locator("main [role=status]").innerText()).contains("không còn đại diện");
    }

    private String account() {
        var name = "khaithay." + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        mandates.citizen(name);
        return name;
    }

    private static void look(Tab tab, String name) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        tab.screenshot("for-others-" + name);
        tab.checkAccessibility();
    }
}
