package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.files.SampleFiles;
import vn.motcua.testing.Browser;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Refusal, transfer, payment pause, apology and new appointment, in the browsers of officers and of the owner on her phone. */
@MotCuaTest
@Tag("slow")
class ActsJourneyTest {

    private static final String OWNER = "congdan1";
    private static final String COUNTER = "tiepnhan.andinh";
    private static final String SPECIALIST = "tuphap.andinh";
    private static final String LEADER = "chutich.andinh";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Test
    void aRefusalAsksForReasonArticleAndWayOutAndTheOwnerReadsAllThree() {
        var number = samples.another().value();
        try (var tab = desk(COUNTER)) {
            tab.go("/viec/" + number);
            tab.page().keyboard().press("r");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/tu-choi");
            tab.page().fill("#truong-reason", "Cha, mẹ của trẻ đều cư trú tại xã Tân Trung.");
            tab.page().fill("#truong-instead", "Nộp tại UBND xã Tân Trung.");
            tab.expecting(422);
            send(tab);
            assertThat(tab.page().locator("#truong-article-loi").innerText()).contains("căn cứ");
            assertThat(tab.page().inputValue("#truong-reason")).contains("Tân Trung");
            look(tab, "refuse-lacking");
            tab.page().fill("#truong-article", "Điều 13 Luật Hộ tịch 2014");
            send(tab);
            assertThat(tab.path()).isEqualTo("/viec/" + number + "?xong=tu-choi");
            look(tab, "refused");
        }
        try (var tab = phone()) {
            tab.go("/ho-so/" + number);
            assertThat(tab.page().locator("main").innerText())
                    .contains("Không được tiếp nhận", "Điều 13 Luật Hộ tịch 2014", "Nộp tại UBND xã Tân Trung.");
            assertThat(tab.page()
                            .locator("main a[href$='/giay-to/tu-choi.pdf']")
                            .count())
                    .isOne();
            look(tab, "refused-owner");
        }
    }

    @Test
    void aPaymentPausesTheClockAndItsReceiptSetsItGoing() {
        var number = taken();
        try (var tab = desk(SPECIALIST)) {
            tab.go("/viec/" + number + "/yeu-cau-nop-tien");
            tab.page().fill("#truong-what", "Lệ phí");
            tab.page().fill("#truong-amount", "1.250.000 đ");
            tab.page().fill("#truong-notice", "125/TB-CCT ngày 05/03/2021");
            tab.page().fill("#truong-payAt", "Kho bạc Nhà nước Mỏ Cày Nam");
            send(tab);
            assertThat(tab.page().locator("main").innerText()).contains("1.250.000 đồng", "Chờ nộp tiền");
            look(tab, "demanded");
        }
        try (var tab = phone()) {
            tab.go("/ho-so/" + number);
            tab.page().locator("main a[href$='/da-nop-tien']").click();
            tab.page().fill("#truong-receipt", "BL-0042");
            tab.page()
                    .locator("#truong-file")
                    .setInputFiles(new FilePayload("bien-lai.jpg", "image/jpeg", SampleFiles.jpeg(640, 480)));
            look(tab, "prove");
            send(tab);
            assertThat(tab.path()).isEqualTo("/ho-so/" + number);
            assertThat(tab.page().locator("main").innerText()).contains("Đang giải quyết", "BL-0042");
            look(tab, "proved");
        }
    }

    @Test
    void anApologyMovesTheAppointmentOnceAndTheVerbIsGone() {
        var number = taken();
        String day;
        try (var tab = desk(LEADER)) {
            tab.go("/viec/" + number + "/hen-lai");
            assertThat(tab.page().inputValue("#truong-reason")).as("a draft").contains("Thẩm tra hồ sơ");
            look(tab, "draft-of-apology");
            tab.page().fill("#truong-reason", "Chưa có trả lời xác minh của nơi cư trú cũ.");
            day = LocalDate.parse(tab.page().inputValue("#truong-day"))
                    .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            send(tab);
            assertThat(tab.page().locator("main").innerText()).contains(day);
            assertThat(tab.page().locator("main a[href$='/hen-lai']").count())
                    .as("once")
                    .isZero();
            look(tab, "apologised");
        }
        try (var tab = phone()) {
            tab.go("/ho-so/" + number);
            assertThat(tab.page().locator("main").innerText()).contains("Xin lỗi ông/bà", day);
            look(tab, "apologised-owner");
        }
    }

    @Test
    void whatAnotherCommuneIsCompetentForGoesToItsCounterUnderTheSameNumber() {
        var number = samples.another().value();
        try (var tab = desk(COUNTER)) {
            tab.go("/viec/" + number);
            tab.page().locator("main a[href$='/chuyen']").click();
            tab.page().selectOption("#truong-to", "mocay");
            tab.page().fill("#truong-why", "Cha, mẹ của trẻ cư trú tại thị trấn Mỏ Cày.");
            look(tab, "transfer");
            send(tab);
            assertThat(tab.page().locator("main").innerText()).contains(number, "Mỏ Cày");
            look(tab, "transferred");
        }
        try (var tab = desk("tiepnhan.mocay")) {
            tab.go("/viec/" + number);
            tab.page().locator("form[action$='/tiep-nhan'] button").click();
            assertThat(tab.page().locator("main").innerText()).contains("Đã tiếp nhận", number);
        }
    }

    private String taken() {
        var number = samples.another().value();
        try (var tab = desk(COUNTER)) {
            tab.go("/viec/" + number);
            tab.page().locator("form[action$='/tiep-nhan'] button").click();
        }
        return number;
    }

    private static void send(Tab tab) {
        tab.page().locator("main form button.govuk-button").last().click();
    }

    private static void look(Tab tab, String name) {
        tab.screenshot("acts-" + name);
        tab.checkAccessibility();
    }

    private Tab desk(String account) {
        return Browser.open(port, Screen.DESK).signIn(account);
    }

    private Tab phone() {
        return Browser.open(port, Screen.PHONE).signIn(OWNER);
    }
}
