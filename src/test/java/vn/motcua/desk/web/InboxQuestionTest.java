package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.workflow.WorkFilter.Span;

class InboxQuestionTest {

    private static final InboxQuestion ASKED =
            new InboxQuestion("tat-ca", "tham-tra", "Hộ tịch", "tuphap.andinh", "qua-han");

    @Test
    void readsBackWhatItWroteIntoAnAddress() {
        var parameters = Arrays.stream(ASKED.query().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        assertThat(InboxQuestion.of(parameters)).isEqualTo(ASKED);
    }

    @Test
    void asksForNothingByThePlainAddress() {
        assertThat(InboxQuestion.of(Map.of()).address()).isEqualTo("/viec");
        assertThat(InboxQuestion.of(Map.of("xem", "anything")).asWord()).isEqualTo("both");
    }

    @Test
    void keepsAllPartsButTheOneThatIsDropped() {
        assertThat(ASKED.anyStage().address()).doesNotContain("buoc").contains("han=qua-han", "nguoi=", "linh-vuc=");
        assertThat(ASKED.due("").narrowed()).isTrue();
        assertThat(ASKED.view("cua-toi").person())
                .as("one's own list has no other holder")
                .isEmpty();
    }

    @Test
    void partsTheListAtNowAndAtMidnight() {
        var now = Instant.parse("2021-03-01T02:00:00Z");
        var midnight = Instant.parse("2021-03-01T17:00:00Z");
        assertThat(ASKED.filter(now, null).due()).isEqualTo(new Span.Between(null, now));
        assertThat(ASKED.due("hom-nay").filter(now, null).due()).isEqualTo(new Span.Between(now, midnight));
        assertThat(ASKED.due("sap-toi").filter(now, null).due()).isEqualTo(new Span.Between(midnight, null));
        assertThat(ASKED.due("khong-han").filter(now, null).due()).isEqualTo(new Span.Never());
    }
}
