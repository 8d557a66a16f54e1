package vn.motcua.catalogue.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.internal.Publication.Stamp;

/**
 * The latest publication. Each use asks the database for its stamp, so that what one process publishes every other one
 * shows at its next question.
 */
@Component
class Publications {

    private final JdbcClient jdbc;
    private final PublicationQueries queries;
    private final Clock clock;
    private final AtomicReference<@Nullable Publication> latest = new AtomicReference<>();

    Publications(JdbcClient jdbc, PublicationQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /** What is in force today (office time). */
    Publication current() {
        var stamp = new Stamp(number(), LocalDate.now(clock));
        var known = latest.get();
        if (known != null && known.stamp().equals(stamp)) {
            return known;
        }
        var read = new Publication(stamp, queries.inForce(stamp.day()));
        latest.set(read);
        return read;
    }

    private long number() {
        return jdbc.sql("select number from catalogue.publication")
                .query(Long.class)
                .single();
    }
}
