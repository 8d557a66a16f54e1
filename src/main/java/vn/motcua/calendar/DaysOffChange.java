package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision about the days off: a day is no day off any more, another becomes one, or both, which moves a holiday.
 *
 * @param removed what is worked again; with it goes the make-up day that stood for it
 * @param day the new day off
 * @param kind what the new day off is; a day with a make-up day is {@link Holiday.Kind#SWAPPED}
 * @param name of the new day off, as shown to people
 * @param nameEnglish the same in English; empty: the Vietnamese name
 * @param worked the Saturday or Sunday worked for the new day off
 * @param ground number and date of the decision
 */
public record DaysOffChange(
        @Nullable LocalDate removed,
        @Nullable LocalDate day,
        Holiday.Kind kind,
        String name,
        String nameEnglish,
        @Nullable LocalDate worked,
        String ground) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONGEST = 300;

    public DaysOffChange {
        name = name.strip();
        nameEnglish = nameEnglish.strip();
        ground = ground.strip();
    }

    /** The new day off, if there is one. */
    public Optional<Holiday> added() {
        return Optional.ofNullable(day)
                .map(date -> new Holiday(
                        date,
                        worked == null ? kind : Holiday.Kind.SWAPPED,
                        name,
                        nameEnglish.isEmpty() ? name : nameEnglish,
                        Certainty.ANNOUNCED,
                        ground));
    }

    /** The day that is worked for the new day off, if there is one. */
    Optional<MakeUpDay> makeUpDay() {
        return day == null || worked == null
                ? Optional.empty()
                : Optional.of(new MakeUpDay(worked, day, Certainty.ANNOUNCED, ground));
    }

    void check(WorkCalendar calendar, LocalDate today) {
        if (removed == null && day == null) {
            throw new CalendarException.NoDayNamed();
        }
        var nameless = day != null && name.isEmpty();
        if (ground.isEmpty() || nameless || ground.length() > LONGEST || name.length() > LONGEST) {
            throw new CalendarException.GroundMissing();
        }
        checkRemoved(calendar, today);
        checkAdded(calendar, today);
        checkWorked(calendar, today);
    }

    private void checkRemoved(WorkCalendar calendar, LocalDate today) {
        if (removed == null) {
            return;
        }
        if (removed.isBefore(today)) {
            throw new CalendarException.DayIsOver(DATE.format(removed));
        }
        if (calendar.holiday(removed).isEmpty()) {
            throw new CalendarException.NoDayOff(DATE.format(removed));
        }
    }

    private void checkAdded(WorkCalendar calendar, LocalDate today) {
        if (day == null) {
            return;
        }
        if (day.isBefore(today)) {
            throw new CalendarException.DayIsOver(DATE.format(day));
        }
        if (calendar.holiday(day).isPresent()) {
            throw new CalendarException.DayOffAlready(DATE.format(day));
        }
    }

    private void checkWorked(WorkCalendar calendar, LocalDate today) {
        if (worked == null) {
            return;
        }
        if (day == null) {
            throw new CalendarException.MakeUpDayWithoutDayOff(DATE.format(worked));
        }
        if (worked.isBefore(today)) {
            throw new CalendarException.DayIsOver(DATE.format(worked));
        }
        if (worked.getDayOfWeek() != DayOfWeek.SATURDAY && worked.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new CalendarException.MakeUpDayNotOnWeekend(DATE.format(worked));
        }
        if (calendar.makeUpDay(worked).isPresent()) {
            throw new CalendarException.MakeUpDayAlready(DATE.format(worked));
        }
    }
}
