package vn.motcua.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.internal.AfterCommit;
import vn.motcua.calendar.internal.OfficeTimeStore;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;

/**
 * The {@link Clock} of the application: reception, deadlines, signatures, everything people see. On a locality of its own
 * it equals the time of the machine. With demonstration data it began at the demonstration date and runs on at normal
 * speed, its distance from the time of the machine kept in the database.
 *
 * <p>Instants have microseconds, as the database keeps them. Demonstration data are served by one node on loopback, so the
 * distance is read once and kept in memory.
 */
@Component
public class OfficeTime extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeTime.class);

    /** One step moves at most so far: what was moved cannot be moved back. */
    private static final Duration LONGEST_STEP = Duration.ofDays(366);

    private static final ScopedValue<Instant> BOUND = ScopedValue.newInstance();

    private final MachineTime machine;
    private final OfficeTimeStore store;
    private final boolean demonstration;
    private volatile @Nullable Duration shift;

    OfficeTime(MachineTime machine, OfficeTimeStore store, Locality locality) {
        this.machine = machine;
        this.store = store;
        this.demonstration = locality.demonstration();
    }

    /**
     * Binds office time to an instant for what runs inside: {@code OfficeTime.at(instant).run(() -> ...)}. For tests and
     * replays; holds in this thread only and has no effect on the stored time.
     */
    public static ScopedValue.Carrier at(Instant instant) {
        return ScopedValue.where(BOUND, instant.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public Instant instant() {
        return BOUND.isBound() ? BOUND.get() : machine.instant().plus(shift()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return WorkCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new Elsewhere(this, zone);
    }

    /** Whether pages must say that date and hour are those of a demonstration. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /**
     * Moves office time of a demonstration forward, for good; takes effect when the surrounding transaction commits.
     *
     * <p>The calendar is a ground module and cannot ask who moves it: the page that offers this checks the permission to
     * move office time and writes the audit row.
     *
     * @param by more than zero and at most 366 days
     * @return office time after the step
     * @throws CalendarException if {@code by} is not forward or too far, or the data are real
     */
    public Instant advance(Duration by) {
        if (!demonstration) {
            throw new CalendarException.OfficeTimeIsReal();
        }
        var now = machine.instant();
        if (!by.truncatedTo(ChronoUnit.MICROS).isPositive()) {
            throw new CalendarException.OfficeTimeNotForward(spoken(now.plus(shift())));
        }
        if (by.compareTo(LONGEST_STEP) > 0) {
            throw new CalendarException.OfficeTimeTooFar(LONGEST_STEP.toDays());
        }
        var moved = store.moveForward(by, now);
        AfterCommit.run(() -> {
            shift = moved;
            LOG.info("office time moved by={}", by);
        });
        return now.plus(moved).truncatedTo(ChronoUnit.MICROS);
    }

    /** As {@link #advance}, to an instant instead of by a step. */
    public Instant advanceTo(Instant target) {
        return advance(Duration.between(machine.instant().plus(shift()), target));
    }

    private Duration shift() {
        var known = shift;
        if (known != null) {
            return known;
        }
        if (!demonstration) {
            return Duration.ZERO;
        }
        var stored = store.shift();
        stored.ifPresent(found -> shift = found);
        return stored.orElse(Duration.ZERO);
    }

    private static String spoken(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                .withZone(WorkCalendar.ZONE)
                .format(moment);
    }

    /** The same time read in another zone. */
    private static final class Elsewhere extends Clock {

        private final OfficeTime office;
        private final ZoneId zone;

        private Elsewhere(OfficeTime office, ZoneId zone) {
            this.office = office;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return office.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return office.withZone(other);
        }
    }
}
