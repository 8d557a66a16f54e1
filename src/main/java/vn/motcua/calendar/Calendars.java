package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.internal.AfterCommit;
import vn.motcua.calendar.internal.CalendarStore;
import vn.motcua.shared.MachineTime;

/**
 * The calendar of this locality as its tables have it now, and the way to change the tables. Values handed out are
 * immutable; fetch one per request. A change made here is seen at once by this node, by others within a minute.
 *
 * <p>Changing the tables asks no permission and writes no audit row: this is a ground module. The administrator's page
 * does both before it calls.
 */
@Component
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CalendarStore store;
    private final MachineTime time;
    private volatile @Nullable Known known;

    Calendars(CalendarStore store, MachineTime time) {
        this.store = store;
        this.time = time;
    }

    /** Deadline arithmetic on the present tables. */
    public Deadlines deadlines() {
        var now = time.instant();
        var held = known;
        if (held == null || held.readAt().plus(FRESH).isBefore(now)) {
            held = new Known(new Deadlines(store.calendar(), store.policy()), now);
            known = held;
        }
        return held.deadlines();
    }

    /** Working days and hours of the present tables. */
    public WorkCalendar calendar() {
        return deadlines().calendar();
    }

    /** Enters a day off or replaces what the table says of its date. */
    public void enter(Holiday holiday) {
        store.save(holiday);
        readAgain();
    }

    /** Takes a day off out of the table, and with it the make-up day worked for it. */
    public void removeHoliday(LocalDate date) {
        store.removeHoliday(date);
        readAgain();
    }

    /**
     * Enters a make-up day or replaces it.
     *
     * @throws CalendarException if it is no weekend day, or the day it stands for is not in the table of days off
     */
    public void enter(MakeUpDay makeUpDay) {
        var weekday = makeUpDay.date().getDayOfWeek();
        if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
            throw new CalendarException.MakeUpDayNotOnWeekend(DATE.format(makeUpDay.date()));
        }
        if (!store.hasHoliday(makeUpDay.insteadOf())) {
            throw new CalendarException.MakeUpDayWithoutDayOff(DATE.format(makeUpDay.insteadOf()));
        }
        store.save(makeUpDay);
        readAgain();
    }

    /** Takes a make-up day out of the table. */
    public void removeMakeUpDay(LocalDate date) {
        store.removeMakeUpDay(date);
        readAgain();
    }

    private void readAgain() {
        known = null;
        AfterCommit.run(() -> known = null);
    }

    private record Known(Deadlines deadlines, Instant readAt) {}
}
