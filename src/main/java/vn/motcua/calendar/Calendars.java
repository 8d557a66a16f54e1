package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.internal.AfterCommit;
import vn.motcua.calendar.internal.CalendarStore;
import vn.motcua.shared.MachineTime;

/**
 * The calendar of this locality as its tables have it now, and the way to change the tables. Values handed out are
 * immutable; fetch one per request. A change is seen by this node as soon as it is kept, by others within a minute.
 *
 * <p>Changing the tables asks no permission and writes no audit row: this is a ground module. The use case that calls it
 * does both, and moves what was promised by the old calendar.
 */
@Component
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);

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

    /**
     * Deadline arithmetic as it would be after a change that is not made yet.
     *
     * @param today a day that is over is not changed any more: dates were promised and kept by it
     * @throws CalendarException if the change says nothing, or something the table does not allow
     */
    public Deadlines after(DaysOffChange change, LocalDate today) {
        var present = deadlines();
        change.check(present.calendar(), today);
        return present.on(present.calendar().after(change));
    }

    /** Writes a change that {@link #after} has let pass. What is read of the calendar in the same transaction is the old one. */
    public void write(DaysOffChange change) {
        var removed = change.removed();
        if (removed != null) {
            store.removeHoliday(removed);
        }
        change.added().ifPresent(store::save);
        change.makeUpDay().ifPresent(store::save);
        AfterCommit.run(() -> known = null);
    }

    private record Known(Deadlines deadlines, Instant readAt) {}
}
