package vn.motcua.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.files.SampleFiles;
import vn.motcua.files.ScanState;
import vn.motcua.files.StoredFile;
import vn.motcua.files.internal.ClamdDouble.Mood;
import vn.motcua.testing.MotCuaTest;

/** What a scanner says of a file decides whether it is taken, opened and asked for again. */
@MotCuaTest
class InfectedIntakeTest {

    @Autowired
    private Blobs blobs;

    @Autowired
    private Workshop workshop;

    @Autowired
    private HeicConverter heic;

    @Autowired
    private FileStore store;

    @Autowired
    private Files files;

    @Test
    void doesNotTakeAFileInWhichTheScannerFindsSomething() throws IOException {
        try (var clamd = ClamdDouble.overTcp(Mood.WELL)) {
            var intake = intake(clamd);

            assertThatThrownBy(() -> take(intake, "a " + ClamdDouble.VIRUS))
                    .isInstanceOf(FilesException.Infected.class)
                    .extracting(
                            refusal -> ((FilesException) refusal).arguments().getFirst())
                    .isEqualTo("giay.docx");
            assertThat(take(intake, "b").scan()).isEqualTo(ScanState.CLEAN);
        }
    }

    @Test
    void takesAFileThatTheScannerCouldNotJudgeAndSaysSo() throws IOException {
        try (var clamd = ClamdDouble.overTcp(Mood.CONFUSED)) {
            assertThat(take(intake(clamd), "c").scan()).isEqualTo(ScanState.FAILED);
        }
    }

    @Test
    void asksAgainAboutFilesThatWereNotJudgedAndOpensNoneThatIsInfected() throws IOException {
        try (var clamd = ClamdDouble.overTcp(Mood.CONFUSED)) {
            var good = take(intake(clamd), "d");
            var bad = take(intake(clamd), "e " + ClamdDouble.VIRUS);
            clamd.become(Mood.WELL);

            new ScanningJob(new VirusScanner(clamd.address()), store, blobs).run();

            assertThat(files.find(good.hash()).scan()).isEqualTo(ScanState.CLEAN);
            assertThat(files.find(bad.hash()).scan()).isEqualTo(ScanState.INFECTED);
            assertThatThrownBy(() -> files.usable(bad.hash().value())).isInstanceOf(FilesException.Infected.class);
            assertThatThrownBy(() -> take(intake(clamd), "e " + ClamdDouble.VIRUS))
                    .isInstanceOf(FilesException.Infected.class);
        }
    }

    private Intake intake(ClamdDouble clamd) throws IOException {
        return new Intake(blobs, workshop, heic, new VirusScanner(clamd.address()), store);
    }

    /** A document with a part that is not packed, so that the scanner's double sees its words. */
    private static StoredFile take(Intake intake, String content) {
        return intake.take(
                SampleFiles.stream(SampleFiles.docxWith("word/" + content, content.getBytes(StandardCharsets.UTF_8))),
                "giay.docx");
    }
}
