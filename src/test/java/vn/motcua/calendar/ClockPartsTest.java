package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.DEADLINES;
import static vn.motcua.calendar.TestCalendar.at;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ViewResolver;
import vn.motcua.shared.web.PageBanner;
import vn.motcua.testing.MotCuaTest;

/** The parts of pages that show a clock, and the line of a demonstration. */
@MotCuaTest
class ClockPartsTest {

    private static final LegalClock LICENCE = new LegalClock(
            at("2021-05-13 09:30"),
            TimeLimit.workingDays(10),
            List.of(new ClockInterval.Pause(
                    at("2021-05-18 14:00"), at("2021-05-20 10:00"), Reason.written("chờ nộp <phí>"))));

    private final ViewResolver views;
    private final PageBanner banner;

    @Autowired
    ClockPartsTest(@Qualifier("jteViewResolver") ViewResolver views, PageBanner banner) {
        this.views = views;
        this.banner = banner;
    }

    @Test
    void aClockExplainsItself() throws Exception {
        var face = DEADLINES.face(LICENCE, at("2021-05-27 14:20"), null);

        assertThat(render("part/clock", Map.of("face", face)))
                .startsWith("<details class=\"mc-clock mc-clock--soon\">")
                .contains("Còn 2 ngày làm việc</span> <span class=\"mc-clock__due\">hẹn trả 17:00, thứ Hai 31/05/2021")
                .contains("<li class=\"mc-day mc-day--used mc-day--today\"><span class=\"mc-day__box\"></span>27/5"
                        + "<span class=\"mc-sr\"> đã dùng, hôm nay</span></li>")
                .contains("<li class=\"mc-day mc-day--left mc-day--due\">")
                .contains("<li class=\"mc-day--held\"><span class=\"mc-day__box\"></span>tạm dừng, không tính</li>")
                .contains("<th scope=\"row\">Dừng: chờ nộp &lt;phí&gt;</th>")
                .contains("Ngày nhận 13/05 không tính.");
        assertThat(render("part/clock", Map.of("face", face, "open", true)))
                .startsWith("<details class=\"mc-clock mc-clock--soon\" open>");
    }

    @Test
    void aRowSaysInAWordWhatIsLeft() throws Exception {
        var words = DEADLINES.running(at("2021-05-26 17:00"), at("2021-05-27 14:20"));

        assertThat(render("part/due", Map.of("words", words)))
                .contains("class=\"mc-due mc-due--late\"")
                .contains("quá 1 ngày");
    }

    @Test
    void aDemonstrationSaysItsDateOnEveryPage() {
        assertThat(banner.line(Locale.forLanguageTag("vi")))
                .hasValueSatisfying(
                        line -> assertThat(line)
                                .matches(
                                        "Dữ liệu minh họa\\. Ngày giờ ở đây: \\d\\d:\\d\\d, (thứ \\S+|Chủ nhật) \\d\\d/\\d\\d/202\\d\\."));
        assertThat(banner.line(Locale.ENGLISH))
                .hasValueSatisfying(line -> assertThat(line).startsWith("Demonstration data."));
    }

    private String render(String part, Map<String, Object> model) throws Exception {
        var response = new MockHttpServletResponse();
        requireNonNull(views.resolveViewName(part, Locale.ROOT)).render(model, new MockHttpServletRequest(), response);
        return response.getContentAsString().strip();
    }
}
