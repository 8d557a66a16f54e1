package vn.motcua.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.desk.internal.Horizon.Nearness;

/** Officer and head are warned three working days and one working day before the due date. */
class HorizonTest {

    /** Thursday; Friday 30/04 and Monday 03/05 are days off. */
    private static final Horizon BEFORE_THE_HOLIDAY = horizon("2021-04-29 09:00");

    private static Horizon horizon(String now) {
        return Horizon.of(TestCalendar.VIETNAM, TestCalendar.at(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-29 08:59, LATE",
        "2021-04-29 17:00, ONE_DAY",
        "2021-05-04 17:00, ONE_DAY",
        "2021-05-05 17:00, THREE_DAYS",
        "2021-05-06 17:00, THREE_DAYS",
        "2021-05-07 17:00, FAR"
    })
    void countsWorkingDaysOnly(String due, Nearness expected) {
        assertThat(BEFORE_THE_HOLIDAY.of(TestCalendar.at(due))).isEqualTo(expected);
    }

    @Test
    void isLateByTheClockAndNotByTheDay() {
        var due = TestCalendar.at("2021-09-14 17:00");
        assertThat(horizon("2021-09-14 17:00").of(due)).isEqualTo(Nearness.ONE_DAY);
        assertThat(horizon("2021-09-14 17:01").of(due)).isEqualTo(Nearness.LATE);
    }
}
