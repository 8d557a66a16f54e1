package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.at;
import static vn.motcua.calendar.TestCalendar.off;
import static vn.motcua.calendar.TestCalendar.workedAgain;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class CalendarTablesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2035, 6, 13);
    private static final LocalDate THURSDAY = LocalDate.of(2035, 6, 14);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
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

        calendars.write(off(WEDNESDAY, SATURDAY));

        assertThat(dueAfterTuesday()).isEqualTo(LocalDate.of(2035, 6, 14));
        assertThat(calendars.calendar().isWorkingDay(SATURDAY)).isTrue();

        calendars.write(workedAgain(WEDNESDAY));

        assertThat(dueAfterTuesday()).isEqualTo(WEDNESDAY);
        assertThat(calendars.calendar().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        var day = LocalDate.of(2035, 7, 11);
        transaction.executeWithoutResult(status -> {
            calendars.write(off(day, null));
            status.setRollbackOnly();
        });

        assertThat(calendars.calendar().isWorkingDay(day)).isTrue();
    }

    @Test
    void refusesAMakeUpDayInTheWeekOrForNoDayOff() {
        assertThatThrownBy(() -> calendars.after(off(WEDNESDAY, THURSDAY), TODAY))
                .isInstanceOf(CalendarException.MakeUpDayNotOnWeekend.class);
        var nothing = new DaysOffChange(WEDNESDAY, null, Holiday.Kind.PUBLIC, "", "", SATURDAY, "test");
        calendars.write(off(WEDNESDAY, null));
        assertThatThrownBy(() -> calendars.after(nothing, TODAY))
                .isInstanceOf(CalendarException.MakeUpDayWithoutDayOff.class);
        calendars.write(workedAgain(WEDNESDAY));
    }

    @Test
    void refusesDecisionsThatSayNothingOrContradictTheTable() {
        var nothing = new DaysOffChange(null, null, Holiday.Kind.PUBLIC, "", "", null, "test");
        var groundless = new DaysOffChange(null, WEDNESDAY, Holiday.Kind.PUBLIC, "Nghỉ", "", null, " ");
        var nameless = new DaysOffChange(null, WEDNESDAY, Holiday.Kind.PUBLIC, " ", "", null, "test");
        var newYear = LocalDate.of(2035, 1, 1);

        assertThatThrownBy(() -> calendars.after(nothing, TODAY)).isInstanceOf(CalendarException.NoDayNamed.class);
        assertThatThrownBy(() -> calendars.after(groundless, TODAY))
                .isInstanceOf(CalendarException.GroundMissing.class);
        assertThatThrownBy(() -> calendars.after(nameless, TODAY)).isInstanceOf(CalendarException.GroundMissing.class);
        assertThatThrownBy(() -> calendars.after(workedAgain(WEDNESDAY), TODAY))
                .isInstanceOf(CalendarException.NoDayOff.class);
        assertThatThrownBy(() -> calendars.after(off(newYear, null), TODAY))
                .isInstanceOf(CalendarException.DayOffAlready.class);
        assertThatThrownBy(() -> calendars.after(off(WEDNESDAY, null), WEDNESDAY.plusDays(1)))
                .isInstanceOf(CalendarException.DayIsOver.class);
    }

    private LocalDate dueAfterTuesday() {
        var due = calendars.deadlines().due(at("2035-06-12 09:00"), TimeLimit.workingDays(1), List.of());
        return WorkCalendar.dateOf(due.at());
    }
}
