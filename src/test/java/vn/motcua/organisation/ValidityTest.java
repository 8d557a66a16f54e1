package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final Validity untilDistrictsEnded = new Validity(LocalDate.of(2020, 2, 1), LAST_DAY_OF_DISTRICTS);
    private final Validity sinceThen = new Validity(LocalDate.of(2025, 7, 1), null);

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(untilDistrictsEnded.includes(LocalDate.of(2020, 2, 1))).isTrue();
        assertThat(untilDistrictsEnded.includes(LAST_DAY_OF_DISTRICTS)).isTrue();
    }

    @Test
    void excludesTheDaysAroundIt() {
        assertThat(untilDistrictsEnded.includes(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(untilDistrictsEnded.includes(LAST_DAY_OF_DISTRICTS.plusDays(1)))
                .isFalse();
    }

    @Test
    void periodsThatMeetDoNotOverlap() {
        assertThat(untilDistrictsEnded.overlaps(sinceThen)).isFalse();
        assertThat(sinceThen.overlaps(untilDistrictsEnded)).isFalse();
    }

    @Test
    void periodsThatShareOneDayOverlap() {
        var sinceTheLastDay = new Validity(LAST_DAY_OF_DISTRICTS, null);
        assertThat(untilDistrictsEnded.overlaps(sinceTheLastDay)).isTrue();
        assertThat(sinceTheLastDay.overlaps(untilDistrictsEnded)).isTrue();
    }

    @Test
    void onlyAnOpenPeriodCoversAnOpenOne() {
        assertThat(sinceThen.covers(new Validity(LocalDate.of(2026, 1, 1), null)))
                .isTrue();
        assertThat(untilDistrictsEnded.covers(new Validity(LocalDate.of(2021, 1, 1), null)))
                .isFalse();
        assertThat(untilDistrictsEnded.covers(untilDistrictsEnded)).isTrue();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> new Validity(LAST_DAY_OF_DISTRICTS, LocalDate.of(2025, 6, 29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-06-29");
    }
}
