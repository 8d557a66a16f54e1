package vn.motcua.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The country's calendar as the data files have it, without a database: 7:00 to 11:00 and 13:00 to 17:00. */
public final class TestCalendar {

    public static final WorkCalendar VIETNAM = new WorkCalendar(
            WorkingHours.always(WorkingWindow.parse("07:00-11:00"), WorkingWindow.parse("13:00-17:00")),
            rows("days-off-2018-2036.tsv").stream().map(TestCalendar::holiday).toList(),
            rows("make-up-days-2018-2036.tsv").stream()
                    .map(TestCalendar::makeUpDay)
                    .toList());

    public static final Deadlines DEADLINES = new Deadlines(VIETNAM, DeadlinePolicy.usual());

    private TestCalendar() {}

    /** "2021-09-13 09:00" in the country's time. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toLocalDate();
    }

    /** A decision that gives a day off, with a day worked for it or without. */
    public static DaysOffChange off(LocalDate day, @Nullable LocalDate worked) {
        return new DaysOffChange(null, day, Holiday.Kind.PUBLIC, "Nghỉ thử", "Trial day off", worked, "test");
    }

    /** A decision that takes a day off back. */
    public static DaysOffChange workedAgain(LocalDate day) {
        return new DaysOffChange(day, null, Holiday.Kind.PUBLIC, "", "", null, "test");
    }

    private static Holiday holiday(String[] row) {
        return new Holiday(
                LocalDate.parse(row[0]),
                Holiday.Kind.valueOf(row[1]),
                row[2],
                row[3],
                Certainty.valueOf(row[4]),
                row[5]);
    }

    private static MakeUpDay makeUpDay(String[] row) {
        return new MakeUpDay(LocalDate.parse(row[0]), LocalDate.parse(row[1]), Certainty.valueOf(row[2]), row[3]);
    }

    private static List<String[]> rows(String file) {
        var stream = TestCalendar.class.getClassLoader().getResourceAsStream("calendar/" + file);
        Objects.requireNonNull(stream, file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
