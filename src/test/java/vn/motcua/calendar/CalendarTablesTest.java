package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class CalendarTablesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2035, 6, 13);
    private static final LocalDate SATURDAY = LocalDate.of(2035, 6, 16);

    private final Calendars calendars;
    private final TransactionTemplate transaction;

    @Autowired
    CalendarTablesTest(Calendars calendars, TransactionTemplate transaction) {
        this.calendars = calendars;
        this.transaction = transaction;
    }

    @Test
    void theTablesHoldTheDaysOfTheFilesAndTheHoursOfTheLocality() {
        var loaded = calendars.calendar();

        LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2035, 1, 1))
                .forEach(day -> assertThat(loaded.kind(day)).as("%s", day).isEqualTo(VIETNAM.kind(day)));
        assertThat(loaded.windows(LocalDate.of(2021, 5, 27)))
                .containsExactly(WorkingWindow.parse("07:00-11:00"), WorkingWindow.parse("13:00-17:00"));
    }

    @Test
    void aDueDateFollowsWhenTheAdministratorEntersADayOffAndItsMakeUpDay() {
        assertThat(dueAfterTuesday()).isEqualTo(WEDNESDAY);

        calendars.enter(dayOff(WEDNESDAY));
        calendars.enter(new MakeUpDay(SATURDAY, WEDNESDAY, Certainty.ANNOUNCED, "test"));

        assertThat(dueAfterTuesday()).isEqualTo(LocalDate.of(2035, 6, 14));
        assertThat(calendars.calendar().isWorkingDay(SATURDAY)).isTrue();

        calendars.removeHoliday(WEDNESDAY);

        assertThat(dueAfterTuesday()).isEqualTo(WEDNESDAY);
        assertThat(calendars.calendar().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        var day = LocalDate.of(2035, 7, 11);
        transaction.executeWithoutResult(status -> {
            calendars.enter(dayOff(day));
            status.setRollbackOnly();
        });

        assertThat(calendars.calendar().isWorkingDay(day)).isTrue();
    }

    @Test
    void refusesAMakeUpDayInTheWeekOrForNoDayOff() {
        assertThatThrownBy(() -> calendars.enter(new MakeUpDay(WEDNESDAY, WEDNESDAY, Certainty.ANNOUNCED, "test")))
                .isInstanceOf(CalendarException.MakeUpDayNotOnWeekend.class);
        assertThatThrownBy(() -> calendars.enter(
                        new MakeUpDay(SATURDAY, LocalDate.of(2035, 6, 20), Certainty.ANNOUNCED, "test")))
                .isInstanceOf(CalendarException.MakeUpDayWithoutDayOff.class);
    }

    private LocalDate dueAfterTuesday() {
        var due = calendars.deadlines().due(at("2035-06-12 09:00"), TimeLimit.workingDays(1), List.of());
        return WorkCalendar.dateOf(due.at());
    }

    private static Holiday dayOff(LocalDate day) {
        return new Holiday(day, Holiday.Kind.SWAPPED, "Nghỉ thử", "Trial day off", Certainty.ANNOUNCED, "test");
    }
}
