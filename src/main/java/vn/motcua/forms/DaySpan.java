package vn.motcua.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date may mean: one for {@code 1985-07-02}, a month for {@code 1985-07}, a year for {@code 1985}. */
public record DaySpan(LocalDate first, LocalDate last) {

    /** Reads a date whose day, or day and month, may be left out; nothing if the calendar has no such date. */
    public static Optional<DaySpan> of(String text) {
        try {
            return switch (text.length()) {
                case 10 -> Optional.of(day(LocalDate.parse(text)));
                case 7 -> Optional.of(month(YearMonth.parse(text)));
                case 4 -> Optional.of(new DaySpan(LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31")));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static DaySpan day(LocalDate day) {
        return new DaySpan(day, day);
    }

    private static DaySpan month(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }
}
