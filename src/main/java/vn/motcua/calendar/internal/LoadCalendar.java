package vn.motcua.calendar.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.DeadlinePolicy;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.MakeUpDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkingWindow;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;

/** Fills the calendar's tables once: the country's days off, the locality's hours, the beginning of a demonstration. */
@Component
class LoadCalendar implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(LoadCalendar.class);

    private final CalendarStore calendar;
    private final OfficeTimeStore officeTime;
    private final MachineTime machine;
    private final JsonMapper json;
    private final @Nullable Instant chosenStart;

    LoadCalendar(
            CalendarStore calendar,
            OfficeTimeStore officeTime,
            MachineTime machine,
            JsonMapper json,
            @Value("${motcua.demo.date:}") String demonstrationDate) {
        this.calendar = calendar;
        this.officeTime = officeTime;
        this.machine = machine;
        this.json = json;
        this.chosenStart = demonstrationDate.isBlank() ? null : demonstrationStart(demonstrationDate.strip());
    }

    @Override
    public int floor() {
        return 20;
    }

    @Override
    public void load(Locality locality) {
        var decided = decisions(locality);
        rows("calendar/days-off-2018-2036.tsv").forEach(row -> calendar.save(holiday(row)));
        rows("calendar/make-up-days-2018-2036.tsv").forEach(row -> calendar.save(makeUpDay(row)));
        decided.seasons()
                .forEach(season -> season.windows()
                        .forEach(window -> calendar.addWindow(season.from(), WorkingWindow.parse(window))));
        calendar.save(new DeadlinePolicy(decided.dueClock(), decided.sameDayCutOff()));
        if (locality.demonstration()) {
            beginDemonstration(locality, decided.demonstrationStart());
        }
    }

    private void beginDemonstration(Locality locality, @Nullable LocalDateTime ofTheLocality) {
        if (chosenStart == null && ofTheLocality == null) {
            throw new IllegalStateException("The demonstration of '" + locality.id()
                    + "' has no first date: write demonstrationStart into its calendar.json or set MOTCUA_DEMO_DATE.");
        }
        var start = ofTheLocality == null || chosenStart != null
                ? chosenStart
                : ofTheLocality.atZone(WorkCalendar.ZONE).toInstant();
        officeTime.begin(Duration.between(machine.instant(), Objects.requireNonNull(start)), machine.instant());
        LOG.info("office time begins at={}", start);
    }

    /** A date (its working day begins at 7:30), a date with an hour, or an instant with its offset. */
    static Instant demonstrationStart(String text) {
        try {
            if (text.length() == "2021-03-01".length()) {
                return LocalDate.parse(text)
                        .atTime(LocalTime.of(7, 30))
                        .atZone(WorkCalendar.ZONE)
                        .toInstant();
            }
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(WorkCalendar.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new IllegalStateException(
                    "MOTCUA_DEMO_DATE reads like 2021-03-01 or 2021-03-01T07:30, not '" + text + "'.", unreadable);
        }
    }

    private Decisions decisions(Locality locality) {
        try (var file = locality.open("calendar.json")) {
            return json.readValue(file, Decisions.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String[]> rows(String path) {
        InputStream file = LoadCalendar.class.getClassLoader().getResourceAsStream(path);
        Objects.requireNonNull(file, path);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    /** What a locality's calendar.json says. */
    record Decisions(
            String source,
            @Nullable LocalDateTime demonstrationStart,
            DeadlinePolicy.DueClock dueClock,
            LocalTime sameDayCutOff,
            List<Season> seasons) {}

    record Season(LocalDate from, List<String> windows) {}
}
