package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.jobs.RecurringJob;

/**
 * Tells who has an account, the day before, of a visit that was booked earlier than that; or that the counter will be closed.
 */
@Component
class RemindVisitors implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(RemindVisitors.class);
    private static final Duration AHEAD = Duration.ofHours(24);

    private final BookingQueries queries;
    private final ObjectProvider<Told> told;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Messages are jobs, and this is one of the jobs their scheduler is made of: it is asked for when it runs. */
    RemindVisitors(BookingQueries queries, ObjectProvider<Told> told, TransactionTemplate transaction, Clock clock) {
        this.queries = queries;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "booking.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            var due = queries.takeDue(clock.instant(), AHEAD);
            due.forEach(told.getObject()::remind);
            if (!due.isEmpty()) {
                LOG.info("visitors reminded count={}", due.size());
            }
        });
    }
}
