package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.internal.EveryKindDrafts;
import vn.motcua.forms.Answers;
import vn.motcua.forms.EveryKind;
import vn.motcua.forms.LocalityWithEveryKind;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Every kind of question, answered on the pages of the portal, sent by the API and read on a page again. */
@MotCuaTest
class EveryKindJourneyTest {

    private static final String CITIZEN = "congdan2";
    private static final String PAPER = "papers.lease";
    private static final int MOST_PAGES = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private EveryKindDrafts drafts;

    @Test
    void carriesEveryKindOfAnswerFromThePageToTheApiAndBackToAPage() {
        var filled = fillIn(EveryKind.family().with(PAPER, "chosen")).without(PAPER);
        assertThat(filled).isEqualTo(EveryKind.form().settled(EveryKind.family()));

        var counter = Program.of(port, "tiepnhan.andinh");
        var sent = JsonMapper.shared().createObjectNode();
        sent.put("procedure", LocalityWithEveryKind.PROCEDURE).put("channel", "direct");
        sent.set("answers", filled.json());
        var handedIn = counter.post("/api/v1/dossiers", sent.toString());
        assertThat(handedIn.status()).as(handedIn.answer().body()).isEqualTo(201);
        var number = handedIn.json().get("number").asString();

        var read = counter.get("/api/v1/dossiers/" + number).json();
        try (var tab = Browser.withoutJavaScript(port, Screen.DESK)) {
            tab.signIn("tiepnhan.andinh").go("/viec/" + number);
            var page = tab.page().locator("main").innerText();
            for (var section : EveryKind.form().summary(filled, Locale.of("vi"))) {
                for (var row : section.rows()) {
                    if (row.paper()) {
                        continue;
                    }
                    assertThat(read.get("answers").valueStream())
                            .as(row.field())
                            .anyMatch(answer -> answer.get("field").asString().equals(row.field())
                                    && answer.get("value").asString().equals(row.shown()));
                    if (!row.value().isEmpty()) {
                        assertThat(page).contains(row.shown().lines().toList());
                    }
                }
            }
        }
    }

    @Test
    void keepsWhatWasTypedWhileRowsAreAddedAndTakenAwayWithoutJavaScript() {
        var draft = drafts.of(CITIZEN, EveryKind.family().only(path -> !path.startsWith("members.")));
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.signIn(CITIZEN).go("/khai/" + draft.id() + "/gop-von");
            tab.page().fill("[name='members.0.name']", "Người thứ nhất");
            tab.page().fill("[name='members.0.share']", "chưa rõ");
            press(tab, "_add", "members");
            tab.page().fill("[name='members.1.name']", "Người thứ hai");
            press(tab, "_add", "members");
            tab.page().fill("[name='members.2.name']", "Người thứ ba");
            assertThat(tab.page().locator("[name='_add']").count()).isZero();
            press(tab, "_remove", "members.1");

            assertThat(tab.page().locator("[name='members.0.share']").inputValue())
                    .isEqualTo("chưa rõ");
            assertThat(tab.page().locator("[name='members.1.name']").inputValue())
                    .isEqualTo("Người thứ ba");
            assertThat(tab.page().locator("[name='members.2.name']").count()).isZero();

            tab.expecting(422);
            new Filling(tab, Answers.none()).next();
            assertThat(tab.page().locator(".govuk-error-summary").innerText())
                    .contains("Người góp vốn 1: Phần vốn phải là số tiền")
                    .contains("Người góp vốn 2: Nhập ngày sinh");
            tab.screenshot("rows-with-errors");
        }
    }

    private Answers fillIn(Answers answers) {
        Draft draft = drafts.of(CITIZEN, Answers.none());
        try (var tab = Browser.withoutJavaScript(port, Screen.PHONE)) {
            tab.signIn(CITIZEN).go("/khai/" + draft.id() + "/noi-nop");
            var filling = new Filling(tab, answers);
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                if (tab.path().contains("/gop-von")) {
                    press(tab, "_add", "members");
                    filling.fill();
                    press(tab, "_add", "members");
                }
                filling.answerAndGoOn();
            }
            assertThat(tab.path()).endsWith("/kiem-tra");
            assertThat(tab.page().locator("main").innerText())
                    .contains("550.000.000 đồng", "Họ tên: John Smith", "08309••••17".substring(5));
        }
        return EveryKind.form().settled(drafts.again(CITIZEN, draft).answers());
    }

    private static void press(Tab tab, String name, String value) {
        tab.page().locator("button[name='" + name + "'][value='" + value + "']").click();
    }
}
