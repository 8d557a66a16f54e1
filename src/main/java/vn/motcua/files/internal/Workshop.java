package vn.motcua.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.files.FilesException;
import vn.motcua.files.MediaType;
import vn.motcua.files.Refusal;

/**
 * Where files of strangers are opened: a process of its own with little memory and little time, so that a bomb ends that
 * process and nothing else (docs/adr/0012). Two at a time; the others wait their turn.
 */
@Component
public class Workshop {

    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Opens a file and says whether it may be kept.
     *
     * @param name what it is called, for complaints only
     * @param target where a picture is drawn anew
     */
    void open(MediaType type, Path source, Path target, String name) {
        enter();
        try {
            var verdict = verdict(type, source, target);
            if (!verdict.equals(Inspection.GOOD)) {
                throw new FilesException.Refused(name, Refusal.valueOf(verdict));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            places.release();
        }
    }

    private String verdict(MediaType type, Path source, Path target) throws IOException {
        var verdict = Inspection.verdict(target);
        try {
            boolean ended = ended(new ProcessBuilder(command(type, source, target))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
            if (ended && Files.exists(verdict)) {
                return Files.readString(verdict, StandardCharsets.US_ASCII);
            }
            LOG.warn("file too complex type={} bytes={} in-time={}", type, Files.size(source), ended);
            return Refusal.TOO_COMPLEX.name();
        } finally {
            Files.deleteIfExists(verdict);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(TURN.toSeconds(), TimeUnit.SECONDS)) {
                throw new FilesException.Busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FilesException.Busy();
        }
    }

    private static List<String> command(MediaType type, Path source, Path target) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (isOneJar()) {
            command.add("-Dloader.main=" + Inspection.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(Inspection.class.getName());
        }
        command.addAll(List.of(type.name(), source.toString(), target.toString()));
        return command;
    }

    /** Whether the application runs from its one jar, in which the libraries are jars again. */
    private static boolean isOneJar() {
        var here = Inspection.class.getResource("Inspection.class");
        return here != null && here.toString().startsWith("jar:nested:");
    }
}
