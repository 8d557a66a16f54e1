package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.TestCalendar.DEADLINES;
import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Reason SOME = Reason.written("some reason");

    @Test
    void receptionBeforeWorkAndAtNoonCountsOnTheSameDay() {
        assertThat(due("2021-09-13 06:10", TimeLimit.workingDays(1))).isEqualTo(at("2021-09-14 17:00"));
        assertThat(due("2021-09-13 11:30", TimeLimit.workingDays(1))).isEqualTo(at("2021-09-14 17:00"));
    }

    @Test
    void receptionAfterWorkCountsAsTheStartOfTheNextWorkingDay() {
        assertThat(due("2021-09-13 17:00", TimeLimit.workingDays(1))).isEqualTo(at("2021-09-15 17:00"));
        assertThat(due("2021-09-10 20:15", TimeLimit.workingDays(1))).isEqualTo(at("2021-09-14 17:00"));
    }

    @Test
    void receptionOnAWeekendOrHolidayCountsAsTheStartOfTheNextWorkingDay() {
        assertThat(due("2021-09-11 09:00", TimeLimit.workingDays(1))).isEqualTo(at("2021-09-14 17:00"));
        assertThat(due("2021-04-30 09:00", TimeLimit.hours(2))).isEqualTo(at("2021-05-04 09:00"));
    }

    @Test
    void aSameDayProcedureIsDueTodayUntilThreeOnTheDot() {
        assertThat(due("2021-09-16 15:00", TimeLimit.sameDay())).isEqualTo(at("2021-09-16 17:00"));
        assertThat(due("2021-09-16 15:01", TimeLimit.sameDay())).isEqualTo(at("2021-09-17 17:00"));
    }

    @Test
    void aSameDayProcedureOfTheEveningIsDueTheNextWorkingDay() {
        assertThat(due("2021-09-17 19:00", TimeLimit.sameDay())).isEqualTo(at("2021-09-20 17:00"));
    }

    @Test
    void hoursRunInsideTheWorkingWindowsOnly() {
        assertThat(due("2021-09-10 10:00", TimeLimit.hours(8))).isEqualTo(at("2021-09-13 10:00"));
        assertThat(due("2021-09-13 07:00", TimeLimit.hours(8))).isEqualTo(at("2021-09-13 17:00"));
    }

    @Test
    void pausesOfHourLimitsCountByTheMinute() {
        var pause = new ClockInterval.Pause(at("2021-09-13 08:10"), at("2021-09-13 08:35"), SOME);

        assertThat(due("2021-09-13 08:00", TimeLimit.hours(2), pause)).isEqualTo(at("2021-09-13 10:25"));
    }

    @Test
    void aMakeUpSaturdayIsAWorkingDay() {
        assertThat(due("2019-05-03 09:00", TimeLimit.workingDays(1))).isEqualTo(at("2019-05-04 17:00"));
        assertThat(due("2019-04-26 09:00", TimeLimit.workingDays(1))).isEqualTo(at("2019-05-02 17:00"));
    }

    @Test
    void aMonthEndsOnTheSameDayOrOnTheLastOne() {
        assertThat(due("2021-03-08 09:00", TimeLimit.months(1))).isEqualTo(at("2021-04-08 17:00"));
        assertThat(due("2022-08-31 09:00", TimeLimit.months(1))).isEqualTo(at("2022-09-30 17:00"));
    }

    @Test
    void aPauseWithinOneDayAddsNothingToALimitInDays() {
        var pause = new ClockInterval.Pause(at("2021-09-14 08:00"), at("2021-09-14 16:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), pause)).isEqualTo(at("2021-09-16 17:00"));
    }

    @Test
    void aPauseThatBeginsOnTheLastDayMovesTheDateToTheDayItEnds() {
        var pause = new ClockInterval.Pause(at("2021-09-16 10:00"), at("2021-09-22 15:00"), SOME);
        var untilSaturday = new ClockInterval.Pause(at("2021-09-16 10:00"), at("2021-09-25 15:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), pause)).isEqualTo(at("2021-09-22 17:00"));
        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), untilSaturday))
                .isEqualTo(at("2021-09-27 17:00"));
    }

    @Test
    void aPauseAfterTheDueDateDoesNotForgiveBeingLate() {
        var pause = new ClockInterval.Pause(at("2021-09-17 08:00"), at("2021-09-22 15:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), pause)).isEqualTo(at("2021-09-16 17:00"));
    }

    @Test
    void overlappingPausesAreHeldOnce() {
        var one = new ClockInterval.Pause(at("2021-09-14 08:00"), at("2021-09-16 15:00"), SOME);
        var inside = new ClockInterval.Pause(at("2021-09-15 08:00"), at("2021-09-17 15:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), inside, one))
                .isEqualTo(at("2021-09-21 17:00"));
    }

    @Test
    void anOpenPauseHoldsTheClockAndKeepsTheDateForTheTimeBeing() {
        var open = new ClockInterval.Pause(at("2021-09-14 08:00"), null, SOME);
        var due = DEADLINES.due(at("2021-09-13 09:00"), TimeLimit.workingDays(3), List.of(open));

        assertThat(due.held()).isTrue();
        assertThat(due.at()).isEqualTo(at("2021-09-16 17:00")).isEqualTo(due.original());
    }

    @Test
    void aNewDateReplacesTheOldOneAndTheFirstIsKept() {
        var apology = new ClockInterval.Redate(at("2021-09-15 09:00"), LocalDate.of(2021, 9, 24), SOME);
        var due = DEADLINES.due(at("2021-09-13 09:00"), TimeLimit.workingDays(3), List.of(apology));

        assertThat(due.at()).isEqualTo(at("2021-09-24 17:00"));
        assertThat(due.original()).isEqualTo(at("2021-09-16 17:00"));
    }

    @Test
    void aPauseAfterANewDateStillAddsToIt() {
        var apology = new ClockInterval.Redate(at("2021-09-15 09:00"), LocalDate.of(2021, 9, 24), SOME);
        var pause = new ClockInterval.Pause(at("2021-09-17 08:00"), at("2021-09-21 15:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), apology, pause))
                .isEqualTo(at("2021-09-28 17:00"));
    }

    @Test
    void aRestartMakesAnEarlierNewDateVoid() {
        var apology = new ClockInterval.Redate(at("2021-09-14 09:00"), LocalDate.of(2021, 9, 24), SOME);
        var restart = new ClockInterval.Restart(at("2021-09-15 10:00"), at("2021-09-20 09:00"), SOME);

        assertThat(due("2021-09-13 09:00", TimeLimit.workingDays(3), apology, restart))
                .isEqualTo(at("2021-09-23 17:00"));
    }

    @Test
    void aLocalityMayEndTheLastDayAtTheHourOfReception() {
        var policy = new DeadlinePolicy(DeadlinePolicy.DueClock.SAME_HOUR, LocalTime.of(15, 0));
        var due = new Deadlines(VIETNAM, policy).due(at("2021-09-13 09:25"), TimeLimit.workingDays(3), List.of());

        assertThat(due.at()).isEqualTo(at("2021-09-16 09:25"));
    }

    @Test
    void hoursFollowTheSeasonsOfALocality() {
        var hours = new WorkingHours(new TreeMap<>(Map.of(
                LocalDate.of(2021, 1, 1),
                        List.of(WorkingWindow.parse("07:00-11:00"), WorkingWindow.parse("13:00-17:00")),
                LocalDate.of(2021, 10, 1),
                        List.of(WorkingWindow.parse("07:30-11:30"), WorkingWindow.parse("13:30-17:30")))));
        var seasonal = new WorkCalendar(hours, List.of(), List.of());

        assertThat(seasonal.addWorkingHours(at("2021-09-30 16:00"), 2)).isEqualTo(at("2021-10-01 08:30"));
        assertThat(seasonal.closeOf(LocalDate.of(2021, 10, 4))).isEqualTo(at("2021-10-04 17:30"));
    }

    @Test
    void refusesWhatIsNotALimitOrAnInterval() {
        assertThatThrownBy(() -> TimeLimit.workingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeLimit(2, TimeLimit.Unit.SAME_DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockInterval.Pause(at("2021-09-14 08:00"), at("2021-09-13 08:00"), SOME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant due(String received, TimeLimit limit, ClockInterval... intervals) {
        return DEADLINES.due(at(received), limit, List.of(intervals)).at();
    }
}
