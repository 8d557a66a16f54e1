package vn.motcua.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.files.ScanState;
import vn.motcua.files.internal.ClamdDouble.Mood;

/** Whatever the scanner does, a file is never passed in silence. */
class VirusScannerTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void saysThatAFileIsNotScannedWhereThereIsNoScanner() throws IOException {
        assertThat(new VirusScanner("", SHORT).scan(file("x"))).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void believesTheScanner() throws IOException {
        try (var clamd = ClamdDouble.overTcp(Mood.WELL)) {
            var scanner = new VirusScanner(clamd.address());

            assertThat(scanner.scan(file("a paper".repeat(50_000)))).isEqualTo(ScanState.CLEAN);
            assertThat(scanner.scan(file("a paper with " + ClamdDouble.VIRUS))).isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void reachesAScannerByItsSocketOnTheDisk() throws IOException {
        try (var clamd = ClamdDouble.at(folder.resolve("clamd.ctl"))) {
            assertThat(new VirusScanner(clamd.address()).scan(file("a paper"))).isEqualTo(ScanState.CLEAN);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELL")
    void saysThatScanningFailedWhateverElseTheScannerDoes(Mood mood) throws IOException {
        try (var clamd = ClamdDouble.overTcp(mood)) {
            assertThat(new VirusScanner(clamd.address(), SHORT).scan(file("a paper".repeat(50_000))))
                    .isEqualTo(ScanState.FAILED);
        }
    }

    @Test
    void saysThatScanningFailedWhenNobodyAnswers() throws IOException {
        assertThat(new VirusScanner(whereNobodyListens(), SHORT).scan(file("a paper")))
                .isEqualTo(ScanState.FAILED);
        assertThat(new VirusScanner("no address", SHORT).scan(file("a paper"))).isEqualTo(ScanState.FAILED);
    }

    private static String whereNobodyListens() throws IOException {
        try (var clamd = ClamdDouble.overTcp(Mood.WELL)) {
            return clamd.address();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
