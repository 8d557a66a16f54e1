package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.WaitingTime;
import vn.motcua.dossier.WaitingTimes;
import vn.motcua.shared.jobs.RecurringJob;

/** Counts once in each office day how long the dossiers of the last twelve months took, procedure by procedure. */
@Component
class CountWaitingTimes implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(CountWaitingTimes.class);
    private static final int MONTHS = 12;
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int WHOLE = 100;

    private final WaitingTimeStore store;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountWaitingTimes(WaitingTimeStore store, Calendars calendars, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.waiting-times";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var today = WorkCalendar.dateOf(clock.instant());
        if (!store.countedOn().filter(today::equals).isPresent()) {
            count(today);
        }
    }

    /** Counts as of that day. */
    void count(LocalDate today) {
        var since = today.minusMonths(MONTHS).atStartOfDay(WorkCalendar.ZONE).toInstant();
        var deadlines = calendars.deadlines();
        var counted = new HashMap<String, Tally>();
        store.closedSince(
                since,
                (procedure, closed) -> counted.computeIfAbsent(procedure, first -> new Tally())
                        .add(Math.toIntExact(deadlines.workingDaysUsed(closed.clock(), closed.finished()))));
        var times = new HashMap<String, WaitingTime>();
        counted.forEach((procedure, tally) -> {
            if (tally.all >= WaitingTimes.FEWEST) {
                times.put(procedure, new WaitingTime(tally.all, tally.within(HALF), tally.within(NINE_OF_TEN), today));
            }
        });
        transaction.executeWithoutResult(status -> store.replace(Map.copyOf(times), today));
        LOG.info("waiting times counted day={} procedures={}", today, times.size());
    }

    /** How many dossiers took so many days. */
    private static final class Tally {

        private final TreeMap<Integer, Integer> byDays = new TreeMap<>();
        private int all;

        void add(int days) {
            byDays.merge(days, 1, Integer::sum);
            all++;
        }

        /** The fewest days within which at least that share of the dossiers were ready. */
        int within(int hundredths) {
            long ready = 0;
            for (var entry : byDays.entrySet()) {
                ready += entry.getValue();
                if (ready * WHOLE >= (long) all * hundredths) {
                    return entry.getKey();
                }
            }
            return byDays.isEmpty() ? 0 : byDays.lastKey();
        }
    }
}
