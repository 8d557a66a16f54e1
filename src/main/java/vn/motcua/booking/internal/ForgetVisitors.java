package vn.motcua.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.jobs.RecurringJob;

/** Removes who came from bookings of long ago; that there was one stays, for counting. */
@Component
class ForgetVisitors implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetVisitors.class);

    /** Long enough to ask what became of a visit, and no longer. */
    private static final int DAYS = 30;

    private final BookingQueries queries;
    private final Clock clock;

    ForgetVisitors(BookingQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "booking.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        int forgotten = queries.forget(LocalDate.now(clock).minusDays(DAYS), clock.instant());
        if (forgotten > 0) {
            LOG.info("visitors forgotten count={}", forgotten);
        }
    }
}
