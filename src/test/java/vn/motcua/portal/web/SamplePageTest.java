package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.papers.PdfReading;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** The filled-in sample of a form: each page with what to write there, marked as a sample, to read and to print. */
@MotCuaTest
class SamplePageTest {

    private final Catalogue catalogue;
    private final Samples samples;
    private final SampleController controller;

    @LocalServerPort
    private int port;

    SamplePageTest(Catalogue catalogue, Samples samples, SampleController controller) {
        this.catalogue = catalogue;
        this.samples = samples;
        this.controller = controller;
    }

    @Test
    void everyProcedureThatIsFiledOnlineHasOne() {
        var guest = new Visitor(port);
        for (var code : new String[] {"1.001193", "1.000656", "1.004873", "2.000635", "1.001612", "1.000894"}) {
            var page = guest.get("/thu-tuc/" + code + "/mau");

            assertThat(page.status()).as(code).isEqualTo(200);
            assertThat(page.body()).contains("MẪU").contains("là bịa ra").contains("Trần Thị Mẫu");
            assertThat(page.cookies()).isEmpty();
            assertThat(guest.get("/thu-tuc/" + code).body()).contains("href=\"/thu-tuc/" + code + "/mau\"");
        }
    }

    @Test
    void showsEachAskedPageWithTheAnswersAndThePapersThatAreNeeded() {
        var page = samples.page(catalogue.procedure(new ProcedureCode("1.001193")), java.util.Locale.of("vi"))
                .orElseThrow();

        assertThat(page.parts()).extracting(SamplePage.Part::key).contains("noi-dang-ky", "tre", "giay-to");
        assertThat(page.parts())
                .allSatisfy(part -> assertThat(part.lines())
                        .isNotEmpty()
                        .allSatisfy(
                                line -> assertThat(line.answer()).isNotEmpty().doesNotContain("")));
        var papers = page.parts().stream()
                .filter(part -> part.key().equals("giay-to"))
                .findFirst()
                .orElseThrow();
        assertThat(papers.lines())
                .extracting(line -> line.answer().getFirst())
                .containsExactly("Ảnh chụp hoặc tệp của giấy này", "Không cần trong trường hợp này");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(new Visitor(port).get("/en/thu-tuc/1.001193/mau").body()).contains("SAMPLE", "invented");
    }

    @Test
    void isPrintedOnAPaperThatSaysItIsASample() throws IOException {
        var pdf = controller.printed("1.001193").getBody();

        try (var paper = new PdfReading(java.util.Objects.requireNonNull(pdf))) {
            assertThat(paper.letters()).contains("MẪU,ĐỂTHAMKHẢO", "TrầnThịMẫu", "PhạmTrầnGiaMẫu");
        }
        assertThat(new Visitor(port).get("/thu-tuc/1.001193/mau.pdf").header("Content-Type"))
                .contains("application/pdf");
    }

    @Test
    void saysSoWhereThereIsNone() {
        var page = new Visitor(port).get("/thu-tuc/2.000815/mau");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("chưa có tờ khai điền mẫu");
    }
}
