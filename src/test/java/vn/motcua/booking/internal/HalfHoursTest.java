package vn.motcua.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingWindow;

/** Half hours follow the working windows of the calendar and nothing else. */
class HalfHoursTest {

    private final HalfHours halfHours = new HalfHours(TestCalendar.VIETNAM);

    @Test
    void aDayHasSixteenAndNoneAtNoon() {
        var monday = halfHours.on(LocalDate.parse("2021-03-01"));

        assertThat(monday).hasSize(16);
        assertThat(monday.getFirst()).isEqualTo(at("2021-03-01 07:00"));
        assertThat(monday.getLast()).isEqualTo(at("2021-03-01 16:30"));
        assertThat(halfHours.include(at("2021-03-01 10:30"))).isTrue();
        assertThat(halfHours.include(at("2021-03-01 11:00"))).as("lunch").isFalse();
        assertThat(halfHours.include(at("2021-03-01 12:30"))).as("lunch").isFalse();
        assertThat(halfHours.include(at("2021-03-01 07:10"))).as("no half hour").isFalse();
    }

    @Test
    void weekendsAndHolidaysHaveNone() {
        assertThat(halfHours.on(LocalDate.parse("2021-03-06"))).isEmpty();
        assertThat(halfHours.on(LocalDate.parse("2021-04-30"))).isEmpty();
        assertThat(halfHours.on(LocalDate.parse("2021-05-03")))
                .as("given off for 1 May")
                .isEmpty();
    }

    @Test
    void aSaturdayThatIsWorkedHasThemAndTheDayItStandsForHasNone() {
        assertThat(halfHours.on(LocalDate.parse("2019-05-04"))).hasSize(16);
        assertThat(halfHours.on(LocalDate.parse("2019-04-29"))).isEmpty();
    }

    @Test
    void whatIsLeftOfAWindowIsNone() {
        var hours = WorkingHours.always(WorkingWindow.parse("07:15-08:40"));
        var odd = new HalfHours(new WorkCalendar(hours, List.of(), List.of()));

        assertThat(odd.on(LocalDate.parse("2021-03-01")))
                .containsExactly(at("2021-03-01 07:15"), at("2021-03-01 07:45"));
    }
}
