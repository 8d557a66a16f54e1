package vn.motcua.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemonstrationStartTest {

    @Test
    void readsADateADateWithAnHourAndAnInstant() {
        assertThat(LoadCalendar.demonstrationStart("2021-03-01")).isEqualTo(Instant.parse("2021-03-01T00:30:00Z"));
        assertThat(LoadCalendar.demonstrationStart("2021-05-27T14:20"))
                .isEqualTo(Instant.parse("2021-05-27T07:20:00Z"));
        assertThat(LoadCalendar.demonstrationStart("2021-05-27T14:20:00+07:00"))
                .isEqualTo(Instant.parse("2021-05-27T07:20:00Z"));
    }

    @Test
    void saysHowADateIsWritten() {
        assertThatThrownBy(() -> LoadCalendar.demonstrationStart("27/05/2021"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2021-03-01T07:30");
    }
}
