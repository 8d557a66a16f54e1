package vn.motcua.files.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.files.FilesException;
import vn.motcua.files.Refusal;

/**
 * Turns HEIC into JPEG by a program of the machine: {@code heif-convert} (Debian: libheif-examples) or {@code magick}.
 * Where there is none, the citizen is told how to take a JPEG instead.
 */
@Component
class HeicConverter {

    private static final List<String> KNOWN = List.of("heif-convert", "magick");
    private static final int LONGEST_SECONDS = 30;

    private final Optional<Path> program;

    /** Takes the given program; where none is given, looks for one of those known. */
    HeicConverter(@Value("${motcua.heic:}") String given) {
        program = given.isBlank() ? found() : Optional.of(Path.of(given)).filter(Files::isExecutable);
    }

    /** Writes a JPEG to the target; the name is for complaints only. */
    void convert(Path source, Path target, String name) {
        var converter = program.orElseThrow(() -> new FilesException.Refused(name, Refusal.HEIC_UNKNOWN));
        if (!ran(converter, source, target) || !Files.exists(target)) {
            throw new FilesException.Refused(name, Refusal.PICTURE_BROKEN);
        }
    }

    private static boolean ran(Path converter, Path source, Path target) {
        try {
            var command = new ProcessBuilder(converter.toString(), source.toString(), target.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Map<String, String> limits = command.environment();
            limits.put("MAGICK_MEMORY_LIMIT", "256MiB");
            limits.put("MAGICK_AREA_LIMIT", "128MP");
            var process = command.start();
            try {
                return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> found() {
        var path = System.getenv().getOrDefault("PATH", "");
        return KNOWN.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
