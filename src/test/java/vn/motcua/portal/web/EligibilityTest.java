package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.EligibilityQuestion.Answer;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** Questions before filing: they advise, keep nothing, and stand in nobody's way. */
@MotCuaTest
class EligibilityTest {

    private static final String BIRTH = "/thu-tuc/1.001193/dieu-kien";

    private final Catalogue catalogue;

    @LocalServerPort
    private int port;

    EligibilityTest(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Test
    void eachAnswerThatStopsSaysWhyByWhichArticleAndWhereToGo() {
        for (var code : new String[] {"1.001193", "1.004873", "1.000656", "2.000635", "1.001612", "2.000815"}) {
            var given = new java.util.LinkedHashMap<String, String>();
            for (var question :
                    catalogue.procedure(new ProcedureCode(code)).guide().questions()) {
                var stops = question.stops() == Answer.YES ? "co" : "khong";
                given.put("cau-" + question.key(), stops);
                var page = send("/thu-tuc/" + code + "/dieu-kien", given);
                assertThat(page.body())
                        .as(code + " " + question.key())
                        .contains("Thủ tục này chưa hợp với ông/bà")
                        .contains(question.elsewhere().because().vi())
                        .contains(question.elsewhere().basis().vi())
                        .contains("Trả lời lại câu này");
                assertThat(question.elsewhere().instead())
                        .allSatisfy(other -> assertThat(page.body()).contains("href=\"/thu-tuc/" + other + "\""));
                given.put("cau-" + question.key(), stops.equals("co") ? "khong" : "co");
            }
            assertThat(send("/thu-tuc/" + code + "/dieu-kien", given).body()).contains("Đúng thủ tục ông/bà cần");
        }
    }

    @Test
    void beingNotSureBlocksNobody() {
        var page = send(
                BIRTH,
                Map.of(
                        "cau-noi-cu-tru", "chua-ro",
                        "cau-chua-dang-ky", "chua-ro",
                        "cau-cong-dan", "chua-ro",
                        "cau-nhan-con", "chua-ro"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("còn điều chưa rõ").contains("href=\"/nop/1.001193\"");
    }

    @Test
    void whoeverIsToldNoMayFileAllTheSame() {
        assertThat(send(BIRTH, Map.of("cau-noi-cu-tru", "khong")).body()).contains("href=\"/nop/1.001193\"");
    }

    @Test
    void keepsNothingAndNeedsNoAccount() {
        var guest = new Visitor(port);
        assertThat(guest.get(BIRTH).cookies()).isEmpty();

        var page = guest.sendBare(BIRTH, Map.of("cau-noi-cu-tru", "co", "_cau", "noi-cu-tru"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.cookies()).isEmpty();
        assertThat(page.body())
                .contains("name=\"cau-noi-cu-tru\" value=\"co\"")
                .doesNotContain("?cau-")
                .contains("Câu 2 trên 4");
    }

    @Test
    void asksAgainInAClearSentenceWhereNothingWasChosen() {
        var page = send(BIRTH, Map.of("_cau", "noi-cu-tru"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Chọn một câu trả lời");
        assertThat(send(BIRTH, Map.of("_cau", "noi-cu-tru", "cau-noi-cu-tru", "<script>"))
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void goesBackToAQuestionWithItsAnswerChosen() {
        var page = send(BIRTH, Map.of("cau-noi-cu-tru", "khong", "_lui", "noi-cu-tru"));

        assertThat(page.body()).contains("value=\"khong\" checked");
    }

    @Test
    void isReachedFromTheProcedureAndSkippable() {
        var guest = new Visitor(port);

        assertThat(guest.get("/thu-tuc/1.001193").body()).contains("href=\"" + BIRTH + "\"");
        assertThat(guest.get(BIRTH).body()).contains("Bỏ qua, nộp hồ sơ luôn");
        assertThat(guest.get("/en" + BIRTH).body()).contains("Does the father or the mother live");
        assertThat(guest.get("/thu-tuc/1.000894/dieu-kien").location()).endsWith("/thu-tuc/1.000894");
        assertThat(guest.get("/thu-tuc/9.999999/dieu-kien").status()).isEqualTo(404);
    }

    private Visitor.Answer send(String path, Map<String, String> fields) {
        return new Visitor(port).sendBare(path, fields);
    }
}
