package vn.motcua.shared.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether the database server still lives and starts it again if it was killed, by an operator or by
 * a machine short of memory. After a start that failed it waits longer each time, up to a minute.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int LONGEST_PAUSE = 60;

    private final BooleanSupplier alive;
    private final Runnable revive;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("database-watch").unstarted(work));
    private int pause;
    private int looksToSkip;

    ServerWatch(BooleanSupplier alive, Runnable revive) {
        this.alive = alive;
        this.revive = revive;
    }

    void begin() {
        var _ = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        if (looksToSkip > 0) {
            looksToSkip--;
            return;
        }
        try {
            if (!alive.getAsBoolean()) {
                LOG.error("database server ended, starting it again");
                revive.run();
                LOG.info("database server runs again");
            }
            pause = 0;
        } catch (RuntimeException failure) {
            pause = Math.min(Math.max(1, pause * 2), LONGEST_PAUSE);
            looksToSkip = pause;
            LOG.error("database server did not start, next try in seconds={}", pause, failure);
        }
    }

    /** Waits for a start under way: whoever closes the server next must not meet it half started. */
    @Override
    public void close() {
        timer.shutdownNow();
        try {
            if (!timer.awaitTermination(2, TimeUnit.MINUTES)) {
                LOG.warn("a start of the database server did not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
