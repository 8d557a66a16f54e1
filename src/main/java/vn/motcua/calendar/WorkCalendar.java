package vn.motcua.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The working days and hours of a locality as an immutable value: pure arithmetic, no database. Instants are read in
 * {@link #ZONE}. Civil servants work Monday to Friday; holidays are taken out, make-up days are put in.
 */
public final class WorkCalendar {

    /** The one time zone of the country; it has no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingHours hours;
    private final Map<LocalDate, Holiday> holidays;
    private final Map<LocalDate, MakeUpDay> makeUpDays;

    public WorkCalendar(WorkingHours hours, Collection<Holiday> holidays, Collection<MakeUpDay> makeUpDays) {
        this.hours = hours;
        this.holidays = holidays.stream().collect(toUnmodifiableMap(Holiday::date, Function.identity()));
        this.makeUpDays = makeUpDays.stream().collect(toUnmodifiableMap(MakeUpDay::date, Function.identity()));
    }

    /** The date of an instant in this country. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** What a date is. A make-up day wins over a holiday of the same date: somebody ordered the work. */
    public DayKind kind(LocalDate date) {
        if (makeUpDays.containsKey(date)) {
            return DayKind.MAKE_UP;
        }
        if (holidays.containsKey(date)) {
            return DayKind.HOLIDAY;
        }
        return WEEKEND.contains(date.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    public boolean isWorkingDay(LocalDate date) {
        return kind(date).worked();
    }

    public Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    public Optional<MakeUpDay> makeUpDay(LocalDate date) {
        return Optional.ofNullable(makeUpDays.get(date));
    }

    /** Whether the holidays of a year are in the table at all; where they are not, only weekends are days off. */
    public boolean knowsYear(int year) {
        return holidays.keySet().stream().anyMatch(date -> date.getYear() == year);
    }

    /** Opening times of a date in order; empty on a day off. */
    public List<WorkingWindow> windows(LocalDate date) {
        return isWorkingDay(date) ? hours.on(date) : List.of();
    }

    /** The first working day after a date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /** The date itself if it is a working day, else the first one after it (Civil Code 2015, article 148). */
    public LocalDate workingDayFrom(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Days off of a year in order. */
    public List<Holiday> daysOff(int year) {
        return holidays.values().stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** Make-up days of a year in order. */
    public List<MakeUpDay> makeUpDays(int year) {
        return makeUpDays.values().stream()
                .filter(makeUp -> makeUp.date().getYear() == year)
                .sorted(Comparator.comparing(MakeUpDay::date))
                .toList();
    }

    /** The calendar as it would be after a change. */
    WorkCalendar after(DaysOffChange change) {
        var off = new HashMap<>(holidays);
        var worked = new HashMap<>(makeUpDays);
        var removed = change.removed();
        if (removed != null) {
            off.remove(removed);
            worked.values().removeIf(makeUp -> makeUp.insteadOf().equals(removed));
        }
        change.added().ifPresent(holiday -> off.put(holiday.date(), holiday));
        change.makeUpDay().ifPresent(makeUp -> worked.put(makeUp.date(), makeUp));
        return new WorkCalendar(hours, off.values(), worked.values());
    }

    /** Number of working days after {@code from} up to and including {@code to}; 0 if {@code to} is not later. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        long days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The end of work on a date, which must be a working day. */
    public Instant closeOf(LocalDate date) {
        return instant(date.atTime(hours.on(date).getLast().closes()));
    }

    /** The instant itself if the office is open, else the next opening: before work, at noon, at night, on a day off. */
    public Instant startOfWork(Instant moment) {
        var at = LocalDateTime.ofInstant(moment, ZONE);
        for (var window : windows(at.toLocalDate())) {
            if (at.toLocalTime().isBefore(window.opens())) {
                return instant(at.toLocalDate().atTime(window.opens()));
            }
            if (at.toLocalTime().isBefore(window.closes())) {
                return moment;
            }
        }
        var day = nextWorkingDay(at.toLocalDate());
        return instant(day.atTime(hours.on(day).getFirst().opens()));
    }

    /** Working time between two instants; zero if {@code to} is not later than {@code from}. */
    public Duration workingTime(Instant from, Instant to) {
        var total = Duration.ZERO;
        for (var day = dateOf(from); !day.isAfter(dateOf(to)); day = day.plusDays(1)) {
            for (var window : windows(day)) {
                var opens = later(from, instant(day.atTime(window.opens())));
                var closes = earlier(to, instant(day.atTime(window.closes())));
                total = opens.isBefore(closes) ? total.plus(Duration.between(opens, closes)) : total;
            }
        }
        return total;
    }

    /** The earliest instant by which so much working time has passed. Eight hours from 7:00 end at 17:00 the same day. */
    public Instant addWorkingTime(Instant from, Duration time) {
        return new OpenTime(this, Holds.none()).after(startOfWork(from), time);
    }

    /** The limit of a stage: so many working hours from an instant, counted within the working windows only. */
    public Instant addWorkingHours(Instant from, int workingHours) {
        return addWorkingTime(from, Duration.ofHours(workingHours));
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
