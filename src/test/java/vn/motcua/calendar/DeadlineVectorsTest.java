package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked dates of 2021 that the rules were agreed on. Days off: 10-16/2, 21/4, 30/4, 3/5, 2-3/9. */
class DeadlineVectorsTest {

    @Test
    void oneWorkingDayBeforeLunarNewYearEndsAfterIt() {
        assertThat(due("2021-02-09 09:00", TimeLimit.workingDays(1))).isEqualTo(at("2021-02-17 17:00"));
    }

    @Test
    void threeWorkingDaysSkipNationalDayAndTheWeekend() {
        assertThat(due("2021-09-01 09:00", TimeLimit.workingDays(3))).isEqualTo(at("2021-09-08 17:00"));
    }

    @Test
    void fiveWorkingDaysSkipTheDaysOffAroundTheFirstOfMay() {
        assertThat(due("2021-04-29 14:00", TimeLimit.workingDays(5))).isEqualTo(at("2021-05-10 17:00"));
    }

    @Test
    void fifteenCalendarDaysThatEndOnADayOffRollForward() {
        assertThat(due("2021-04-15 09:00", TimeLimit.days(15))).isEqualTo(at("2021-05-04 17:00"));
    }

    @Test
    void tenWorkingDaysAreTwoWeeks() {
        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(10))).isEqualTo(at("2021-09-27 17:00"));
    }

    @Test
    void aTaxNoticeHoldsTheClockUntilItIsPaid() {
        var tax = new ClockInterval.Pause(at("2021-09-17 10:00"), at("2021-09-22 15:00"), Reason.known("test.tax"));

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(10), tax)).isEqualTo(at("2021-09-30 17:00"));
    }

    @Test
    void aDossierSentBackAfterAppraisalStartsAnewWhenItIsFull() {
        var sentBack = new ClockInterval.Restart(
                at("2021-09-15 10:00"), at("2021-09-20 09:00"), Reason.known("test.incomplete"));

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(10), sentBack)).isEqualTo(at("2021-10-04 17:00"));
    }

    @Test
    void aSameDayProcedureReceivedAfterThreeIsDueTheNextWorkingDay() {
        assertThat(due("2021-09-16 15:20", TimeLimit.sameDay())).isEqualTo(at("2021-09-17 17:00"));
    }

    private static Instant due(String received, TimeLimit limit, ClockInterval... intervals) {
        return TestCalendar.DEADLINES
                .due(at(received), limit, List.of(intervals))
                .at();
    }
}
