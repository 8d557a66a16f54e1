package vn.motcua.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server on our data directory: whether it lives, and how to be rid of one that an application killed with
 * -9 left running, or of the children of a server that was itself killed.
 *
 * <p>It is stopped in order, so that the next start finds a clean cluster. A process number that belongs to somebody
 * else after a reboot is not touched: only the stale file is removed, or PostgreSQL would refuse to start.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanServer() {}

    /** The main process of the server that runs on this cluster. */
    static Optional<ProcessHandle> running(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(process -> runsOn(process, cluster));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void stop(Path cluster, Path binaries) {
        running(cluster).ifPresent(orphan -> {
            LOG.warn("stopping orphan database server pid={}", orphan.pid());
            terminate(orphan);
        });
        try {
            // Children of a killed server end by themselves, but PostgreSQL does not start beside them.
            var ours = Files.exists(binaries) ? binaries.toRealPath() : binaries;
            ProcessHandle.allProcesses().filter(process -> isOf(process, ours)).forEach(OrphanServer::terminate);
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOf(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(binaries))
                .isPresent();
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
