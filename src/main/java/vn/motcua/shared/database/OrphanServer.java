package vn.motcua.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that an application killed with -9 leaves running on its data directory.
 *
 * <p>It is stopped in order, so that the next start finds a clean cluster. A process number that belongs to somebody
 * else after a reboot is not touched: only the stale file is removed, or PostgreSQL would refuse to start.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanServer() {}

    static void stop(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            long number = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            var orphan = ProcessHandle.of(number).filter(process -> runsOn(process, cluster));
            if (orphan.isPresent()) {
                LOG.warn("stopping orphan database server pid={}", number);
                terminate(orphan.get());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean runsOn(ProcessHandle process, Path cluster) {
        return process.info().commandLine().orElse("").contains(cluster.toString());
    }

    private static void terminate(ProcessHandle process) {
        // SIGINT would be PostgreSQL's fast stop; destroy() is SIGTERM, its smart stop, which is enough without
        // clients.
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the old database server was stopping.", interrupted);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new IllegalStateException(
                    "The database server " + process.pid()
                            + " of an earlier run does not stop. Stop it and start again.",
                    stubborn);
        }
    }
}
