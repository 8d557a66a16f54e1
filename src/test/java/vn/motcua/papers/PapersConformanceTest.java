package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every paper can be kept for decades (PDF/A-2b) and read aloud (PDF/UA-1). The files are left in target/papers. */
class PapersConformanceTest {

    private static final Papers PAPERS = SamplePapers.papers();

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void meetsPdfA2bAndPdfUa1(String name, Function<Papers, byte[]> paper) throws IOException {
        byte[] pdf = paper.apply(PAPERS);
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);

        assertThat(PdfProof.complaints(pdf, PDFAFlavour.PDFA_2_B))
                .as("PDF/A-2b")
                .isEmpty();
        assertThat(PdfProof.complaints(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                paper("slip", papers -> papers.acceptanceSlip(SamplePapers.slip())),
                paper("refusal", papers -> papers.refusalNotice(SamplePapers.refusal())),
                paper("control", papers -> papers.controlSheet(SampleControls.controlSheet())),
                paper("register", papers -> papers.register(SampleControls.register())),
                paper("supplement", papers -> papers.supplementNotice(SamplePapers.supplement())),
                paper("apology", papers -> papers.apologyNotice(SamplePapers.apology())),
                paper("stop", papers -> papers.stopNotice(SamplePapers.stop())),
                paper("copy", papers -> papers.submissionCopy(SamplePapers.copy())),
                paper("sample", papers -> papers.filledSample(SamplePapers.filledSample())),
                paper("certificate", papers -> papers.certificate(SamplePapers.inWords())),
                paper("birth", papers -> papers.birthCertificate(SamplePapers.certificate())));
    }

    private static Arguments paper(String name, Function<Papers, byte[]> making) {
        return Arguments.of(name, making);
    }
}
