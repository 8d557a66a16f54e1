package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.jobs.RecurringJob;

/**
 * Tells the counter of dossiers whose owners were reminded and did not answer until the last day: the counter decides whether to
 * stop, no dossier stops by itself. In office time.
 */
@Component
class ProposeStops implements RecurringJob {

    /** A reminder gives its owner so much time. */
    static final Duration AFTER_REMINDER = Duration.ofDays(RemindOwners.DAYS_BEFORE);

    private static final Logger LOG = LoggerFactory.getLogger(ProposeStops.class);
    private static final int MOST = 500;

    private final StopStore stops;
    private final DossierStore store;
    private final ActDesks desks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProposeStops(StopStore stops, DossierStore store, ActDesks desks, TransactionTemplate transaction, Clock clock) {
        this.stops = stops;
        this.store = store;
        this.desks = desks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.propose-stops";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var over = stops.toPropose(WorkCalendar.dateOf(now), now.minus(AFTER_REMINDER), MOST);
        over.forEach(this::propose);
        if (!over.isEmpty()) {
            LOG.info("stops proposed count={}", over.size());
        }
    }

    private void propose(StopStore.Awaited awaited) {
        transaction.executeWithoutResult(status -> {
            var dossier = store.load(awaited.number());
            if (stops.propose(awaited.about(), dossier.facts().id(), clock.instant())) {
                desks.openStop(dossier);
            }
        });
    }
}
