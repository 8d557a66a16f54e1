package vn.motcua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.ChainVerdict.Unbroken;
import vn.motcua.audit.Seal;

/** Sealing while others write. */
class SealRowsTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;
    private static final int SEALS = 10;
    private static final int MOST = 100_000;

    private final AuditedDatabase database = new AuditedDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void doesNotSealPastATransactionThatStillRuns() throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            database.transaction().executeWithoutResult(status -> {
                database.append("bắt đầu trước, xong sau");
                await(other.submit(() -> database.record("bắt đầu sau, xong trước")));
                assertThat(await(other.submit(() -> database.seal(100)))).isEmpty();
            });
        }

        assertThat(database.seal(100)).map(Seal::rows).contains(2L);
        assertSealed(2);
    }

    @Test
    void doesNotWaitForRowsThatWereRolledBack() {
        database.transaction().executeWithoutResult(status -> {
            database.append("bỏ dở");
            status.setRollbackOnly();
        });
        database.record("làm xong");

        assertThat(database.seal(100)).map(Seal::rows).contains(1L);
        assertSealed(1);
    }

    @Test
    void letsOnlyOneNodeSealAtATime() throws Exception {
        database.record("một");
        try (var other = Executors.newSingleThreadExecutor()) {
            database.transaction().executeWithoutResult(status -> {
                assertThat(new SealStore(database.jdbc()).takeTurn()).isTrue();
                assertThat(await(other.submit(() -> database.seal(100)))).isEmpty();
            });
        }

        assertThat(database.seal(100)).isPresent();
    }

    @Test
    void sealsEachRowOnceWhileTransactionsOverlapAndRollBack() throws Exception {
        long seed = new Random().nextLong();
        var committed = new AtomicInteger();
        var sealed = new AtomicInteger();
        var running = new AtomicInteger(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            var work = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var random = new Random(seed + writer);
                work.add(threads.submit(() -> {
                    write(random, committed, sealed);
                    running.decrementAndGet();
                }));
            }
            for (int sealer = 0; sealer < 2; sealer++) {
                work.add(threads.submit(() -> {
                    while (running.get() > 0) {
                        sealed.addAndGet(database.seal(1000).isPresent() ? 1 : 0);
                    }
                }));
            }
            for (var each : work) {
                each.get();
            }
        }
        database.sealAll();

        assertThat(database.jdbc()
                        .sql("select max(seq) from audit.seal")
                        .query(Long.class)
                        .single())
                .as("seals made meanwhile, seed %d", seed)
                .isGreaterThan(SEALS);
        assertSealed(committed.get());
        assertThat(rowsPerCoveringSeals()).as("seed %d", seed).isEqualTo(committed.get());
    }

    /** Writes until the work is done and enough was sealed meanwhile, however the threads take turns. */
    private void write(Random random, AtomicInteger committed, AtomicInteger sealed) {
        for (int number = 0; number < TRANSACTIONS || (sealed.get() <= SEALS && number < MOST); number++) {
            int rows = 1 + random.nextInt(4);
            boolean keep = random.nextInt(5) > 0;
            database.transaction().executeWithoutResult(status -> {
                for (int row = 0; row < rows; row++) {
                    database.append("song song");
                }
                if (!keep) {
                    status.setRollbackOnly();
                }
            });
            if (keep) {
                committed.addAndGet(rows);
            }
        }
    }

    /** Pairs of a row and a seal whose range holds it: as many as rows, if each has exactly one. */
    private int rowsPerCoveringSeals() {
        return database.jdbc().sql("""
                select count(*) from audit.entry e
                join audit.seal s on (e.era, e.xact) >= (s.from_era, s.from_xact) and (e.era, e.xact) < (s.to_era, s.to_xact)
                """).query(Integer.class).single();
    }

    private void assertSealed(long rows) {
        assertThat(database.verdict()).isInstanceOfSatisfying(Unbroken.class, verdict -> {
            assertThat(verdict.rows()).isEqualTo(rows);
            assertThat(verdict.waiting()).isZero();
        });
    }

    private static <T> T await(Future<T> future) {
        Callable<T> result = future::get;
        try {
            return result.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
