package vn.motcua.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.MotCua;

/** The application as a process of its own on a data directory of its own, so that it can be killed. */
final class SeparateServer implements AutoCloseable {

    private static final String READY = "Ready: http://localhost:";

    private final Path data;
    private final Process process;
    private final int port;

    private SeparateServer(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** Starts it and returns when it serves. */
    static SeparateServer start(Path data, String... more) {
        try {
            var process = new ProcessBuilder(command(data, more))
                    .redirectErrorStream(true)
                    .start();
            var said = new ArrayList<String>();
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.startsWith(READY)) {
                    goOnReading(output, data.resolveSibling("server.log"));
                    return new SeparateServer(data, process, Integer.parseInt(line.substring(READY.length())));
                }
            }
            throw new IllegalStateException("The server did not start:\n" + String.join("\n", said));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts it and kills it as soon as that file of its data is there; says whether it came to that. */
    static boolean killAtStart(Path data, String file) {
        try {
            var process = new ProcessBuilder(command(data))
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("killed.log").toFile())
                    .start();
            boolean there = false;
            for (int look = 0; look < 30_000 && process.isAlive() && !there; look++) {
                there = Files.exists(data.resolve(file));
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
            end(process.toHandle());
            return there;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path data, String... more) {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx600m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                MotCua.class.getName(),
                "--server.port=0",
                "--motcua.data=" + data));
        command.addAll(Arrays.asList(more));
        return command;
    }

    /** A pipe that nobody reads would stop the server. What it says is kept beside the data. */
    private static void goOnReading(BufferedReader output, Path log) {
        Thread.ofPlatform().daemon().name("server-output").start(() -> {
            try (output;
                    var kept = Files.newBufferedWriter(log)) {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    kept.write(line);
                    kept.newLine();
                    kept.flush();
                }
            } catch (IOException ended) {
                // The server is gone, or the folder of the test is.
            }
        });
    }

    int port() {
        return port;
    }

    /** As kill -9 does; returns when the process has ended. */
    void kill() {
        end(process.toHandle());
    }

    /** The main process of its database server. */
    ProcessHandle database() {
        return database(data).orElseThrow();
    }

    static java.util.Optional<ProcessHandle> database(Path data) {
        try {
            var number =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(number.strip())).filter(ProcessHandle::isAlive);
        } catch (IOException failure) {
            return java.util.Optional.empty();
        }
    }

    /** Kills the main process of the database server first, then its children, as kill -9 does. */
    void killDatabase() {
        var main = database();
        var children = main.children().toList();
        end(main);
        children.forEach(SeparateServer::end);
    }

    /** Kills one process that works for a connection; the database server then starts over by itself. */
    void killConnection() {
        database()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("127.0.0.1"))
                .findFirst()
                .ifPresent(SeparateServer::end);
    }

    Connection connect() throws SQLException, IOException {
        var port = Files.readString(data.resolve("postgres-port")).strip();
        var secret = Files.readString(data.resolve("postgres-password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops the server in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
