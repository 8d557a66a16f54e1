package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.VIETNAM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The country's table of days off and make-up days, 2018 to 2036. */
class HolidayTableTest {

    @Test
    void knowsTheDaysOffOf2021() {
        assertThat(LocalDate.of(2021, 1, 1)
                        .datesUntil(LocalDate.of(2022, 1, 1))
                        .filter(day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .filter(day -> !VIETNAM.isWorkingDay(day))
                        .map(LocalDate::toString))
                .containsExactly(
                        "2021-01-01",
                        "2021-02-10",
                        "2021-02-11",
                        "2021-02-12",
                        "2021-02-15",
                        "2021-02-16",
                        "2021-04-21",
                        "2021-04-30",
                        "2021-05-03",
                        "2021-09-02",
                        "2021-09-03");
    }

    @Test
    void everySwappedDayOffIsMadeUpOnASaturdayNearby() {
        var swapped = days().filter(day -> VIETNAM.holiday(day)
                        .filter(holiday -> holiday.kind() == Holiday.Kind.SWAPPED)
                        .isPresent())
                .toList();
        var madeUp = days().flatMap(day -> VIETNAM.makeUpDay(day).stream()).toList();

        assertThat(madeUp.stream().map(MakeUpDay::insteadOf)).containsExactlyInAnyOrderElementsOf(swapped);
        assertThat(madeUp).allSatisfy(day -> {
            assertThat(day.date().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(VIETNAM.isWorkingDay(day.date())).isTrue();
            assertThat(day.date())
                    .isBetween(day.insteadOf().minusDays(14), day.insteadOf().plusDays(14));
        });
    }

    @Test
    void theSaturdaysWorkedInside2018To2024AreCertain() {
        for (var day : new String[] {"2019-01-05", "2019-05-04", "2024-05-04"}) {
            assertThat(VIETNAM.makeUpDay(LocalDate.parse(day)))
                    .hasValueSatisfying(made -> assertThat(made.certainty()).isEqualTo(Certainty.ANNOUNCED));
        }
    }

    @Test
    void everyYearFrom2018To2036HasTheElevenDaysOfTheLaw() {
        IntStream.rangeClosed(2018, 2036).forEach(year -> {
            var names = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .flatMap(day -> VIETNAM.holiday(day).stream())
                    .map(Holiday::name)
                    .map(name -> name.replace(" (nghỉ bù)", ""))
                    .distinct()
                    .toList();
            assertThat(names)
                    .as("year %d", year)
                    .contains(
                            "Tết Dương lịch",
                            "Tết Nguyên đán",
                            "Giỗ Tổ Hùng Vương",
                            "Ngày Chiến thắng 30/4",
                            "Ngày Quốc tế lao động 1/5",
                            "Quốc khánh 2/9");
        });
    }

    private static java.util.stream.Stream<LocalDate> days() {
        return LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2037, 1, 1));
    }
}
