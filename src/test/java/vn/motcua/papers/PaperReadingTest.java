package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;

/** A paper is read aloud in a sensible order, and its codes are read by scanners. */
class PaperReadingTest {

    private static final Papers PAPERS = SamplePapers.papers();

    @Test
    void slipHasOneTitlePartsAndATableWithHeads() {
        try (var read = new PdfReading(PAPERS.acceptanceSlip(SamplePapers.slip()))) {
            assertThat(read.tags("H1")).hasSize(1);
            assertThat(read.tags("H2")).hasSize(2);
            assertThat(read.tags("Table")).hasSize(1);
            assertThat(read.tags("TH"))
                    .hasSize(5)
                    .extracting(PaperReadingTest::scope)
                    .containsOnly("Column");
            assertThat(read.tags("TD")).hasSize(15);
            assertThat(read.tags("LI")).hasSize(2);
        }
    }

    @Test
    void everyDrawingHasAName() {
        try (var read = new PdfReading(PAPERS.acceptanceSlip(SamplePapers.slip()))) {
            assertThat(read.tags("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            "Mã vạch của mã hồ sơ " + SamplePapers.DOSSIER,
                            "Mã QR mở trang tra cứu hồ sơ " + SamplePapers.DOSSIER);
        }
    }

    @Test
    void headComesBeforeTitleAndSignaturesBeforeTheAddress() {
        try (var read = new PdfReading(PAPERS.acceptanceSlip(SamplePapers.slip()))) {
            var order = read.tags().stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(order.indexOf("Figure")).as("bar code in the head").isLessThan(order.indexOf("H1"));
            assertThat(order.indexOf("H1")).isLessThan(order.indexOf("Table"));
            assertThat(order.indexOf("Table")).isLessThan(order.lastIndexOf("Figure"));
            assertThat(read.text())
                    .containsSubsequence("CỘNG HÒA", "GIẤY TIẾP NHẬN", "chưa ký số", "Tra cứu tình trạng");
        }
    }

    @Test
    void certificateNamesItsPeopleAsHeadings() {
        try (var read = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificate()))) {
            assertThat(read.tags("H1")).hasSize(1);
            assertThat(read.tags("H2"))
                    .as("child, mother, father, declarant, registration")
                    .hasSize(5);
            assertThat(read.tags("Table")).as("columns are no table").isEmpty();
        }
    }

    @Test
    void tellsReadersItsLanguageTitleAndPurpose() {
        try (var read = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificate()))) {
            var catalogue = read.document().getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(read.document().getDocumentInformation().getTitle()).isEqualTo("Giấy khai sinh số 15/2021");
            assertThat(read.document().getDocumentInformation().getSubject()).contains("cơ quan đăng ký hộ tịch");
            assertThat(catalogue.getCOSObject().containsKey(COSName.MARK_INFO)).isTrue();
        }
    }

    @Test
    void scannersReadTheNumberAndTheAddressFromThePrintedPage() {
        try (var slip = new PdfReading(PAPERS.acceptanceSlip(SamplePapers.slip()));
                var certificate = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificate()))) {
            assertThat(slip.scan(BarcodeFormat.CODE_128)).isEqualTo(SamplePapers.DOSSIER);
            assertThat(slip.scan(BarcodeFormat.QR_CODE)).isEqualTo(SamplePapers.TRACKING);
            assertThat(certificate.scan(BarcodeFormat.QR_CODE)).isEqualTo(SamplePapers.CHECK);
        }
    }

    private static String scope(PDStructureElement head) {
        var attributes = head.getAttributes();
        return IntStream.range(0, attributes.size())
                .mapToObj(attributes::getObject)
                .filter(PDTableAttributeObject.class::isInstance)
                .map(table -> ((PDTableAttributeObject) table).getScope())
                .findFirst()
                .orElse("none");
    }
}
