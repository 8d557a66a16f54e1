package vn.motcua.audit.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The life of the transaction counter in which this application writes, decided once at its start.
 *
 * <p>A dump that is read into another server keeps the rows' transaction numbers, but the counter there may be far
 * behind: new rows would fall into ranges that are sealed already. A row of this server that can be seen is always below
 * the counter; one at or above it was carried here, and everything written from now on belongs to the next era.
 */
@Component
public class Era {

    private final int number;

    public Era(JdbcClient jdbc) {
        number = jdbc.sql("""
                select coalesce(max(last.era + case when last.ahead then 1 else 0 end), 1)
                from (
                    (select e.era, e.xact >= pg_snapshot_xmax(pg_current_snapshot()) as ahead
                     from audit.entry e order by e.era desc, e.xact desc limit 1)
                    union all
                    (select s.to_era, s.to_xact > pg_snapshot_xmax(pg_current_snapshot())
                     from audit.seal s order by s.seq desc limit 1)
                ) last
                """).query(Integer.class).single();
    }

    int number() {
        return number;
    }
}
