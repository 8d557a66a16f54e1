package vn.motcua.bench.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.Birth;

/** The built application in a process and a data directory of its own, as {@code ./motcua run} starts it. */
final class Application implements AutoCloseable {

    private static final int STARTS_WITHIN_SECONDS = 180;

    private final Process process;
    private final Path data;
    private final int port;

    private Application(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static Application start(Path jar, int port) throws IOException {
        var data = Files.createTempDirectory("motcua-bench");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx900m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--motcua.db.url=",
                "--motcua.data=" + data.resolve("data"));
        var log = new File(data.toFile(), "log");
        var process = builder.redirectErrorStream(true).redirectOutput(log).start();
        var application = new Application(process, data, port);
        application.awaitStart(log.toPath());
        return application;
    }

    private void awaitStart(Path log) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                var said = Files.readString(log);
                close();
                throw new IllegalStateException("The application did not start:\n" + said);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private boolean answers() {
        try (var wire = new Wire(port)) {
            return process.isAlive() && wire.get("/").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Hands in a birth by the API; the number with which anybody can follow it. */
    String dossier() throws IOException {
        try (var wire = new Wire(port)) {
            var token = member(
                    wire.post("/api/v1/tokens", "", "{\"username\":\"congdan2\",\"password\":\"motcua-demo\"}"),
                    "token");
            var sent = JsonMapper.shared()
                    .createObjectNode()
                    .put("procedure", "1.001193")
                    .put("channel", "direct");
            sent.set("answers", Birth.answers("28957"));
            return member(wire.post("/api/v1/dossiers", token, sent.toString()), "number");
        }
    }

    private static String member(Wire.Answer answer, String name) throws IOException {
        if (answer.status() >= 300) {
            throw new IllegalStateException("The API answered " + answer.status() + ": " + answer.text());
        }
        return JsonMapper.shared().readTree(answer.text()).path(name).asString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
