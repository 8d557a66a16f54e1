package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.testing.MotCuaTest;

/** Files made to do harm: each is refused with its reason, nothing of it is kept, and memory and time hold. */
@MotCuaTest
class UploadAttackTest {

    @Autowired
    private Files files;

    @Value("${motcua.data}")
    private Path data;

    @TestFactory
    Stream<DynamicTest> refusesFilesThatAreNotWhatTheyAreCalled() {
        return Stream.of(
                        attack(
                                "a page called jpg",
                                "anh.jpg",
                                text("<html><script>alert(1)</script>"),
                                "files.wrong-type"),
                        attack(
                                "a drawing with script",
                                "anh.png",
                                text("<svg onload='alert(1)'/>"),
                                "files.wrong-type"),
                        attack("a program called pdf", "giay.pdf", text("MZ\0\0\0\0"), "files.wrong-type"),
                        attack("a GIF called png", "anh.png", text("GIF89a<script>"), "files.wrong-type"),
                        attack(
                                "a page behind the sign of a PDF",
                                "a.pdf",
                                text("%PDF-1.7\n<html>"),
                                refused("pdf-broken")),
                        attack("a page behind the sign of a JPEG", "a.jpg", jpegSign(), refused("picture-broken")),
                        attack("an archive called docx", "a.docx", zipOf("a.txt"), refused("docx-broken")),
                        attack("a zip called jpg", "a.jpg", zipOf("a.txt"), refused("docx-broken")),
                        attack("nothing", "a.pdf", new byte[0], "files.empty"))
                .map(this::isRefused);
    }

    @TestFactory
    Stream<DynamicTest> refusesBombs() {
        return Stream.of(
                        attack(
                                "a picture of 150 million pixels in half a megabyte",
                                "a.png",
                                SampleFiles.hugePng(60_000, 2_500),
                                refused("picture-too-large")),
                        attack(
                                "a PDF whose objects swell to two gigabytes",
                                "a.pdf",
                                SampleFiles.swellingPdf(2L << 30),
                                refused("too-complex"),
                                refused("pdf-broken")),
                        attack(
                                "a document that swells a thousandfold",
                                "a.docx",
                                SampleFiles.docxWith("word/media/image1.png", new byte[64 << 20]),
                                refused("docx-bomb")),
                        attack("a document of many thousand parts", "a.docx", manyParts(), refused("docx-bomb")))
                .map(this::isRefused);
    }

    @TestFactory
    Stream<DynamicTest> refusesDocumentsThatDoMoreThanLieThere() {
        return Stream.of(
                        attack(
                                "macros",
                                "a.docx",
                                SampleFiles.docxWith("word/vbaProject.bin", new byte[9]),
                                refused("docx-macro")),
                        attack("macros by type", "a.docm", macroEnabled(), refused("docx-macro")),
                        attack("a template elsewhere", "a.docx", linked("attachedTemplate"), refused("docx-linked")),
                        attack("a picture elsewhere", "a.docx", linked("image"), refused("docx-linked")),
                        attack(
                                "a way out of the folder",
                                "a.docx",
                                SampleFiles.docxWith("../../x.xml", new byte[9]),
                                refused("docx-broken")),
                        attack(
                                "entities that grow",
                                "a.docx",
                                SampleFiles.docxWith("word/_rels/document.xml.rels", laughs()),
                                refused("docx-broken")),
                        attack("script in a PDF", "a.pdf", script(), refused("pdf-active")),
                        attack("a program started by a PDF", "a.pdf", launching(), refused("pdf-active")),
                        attack("a file in a PDF", "a.pdf", carrying(), refused("pdf-holds-files")),
                        attack("a password", "a.pdf", locked("geheim"), refused("pdf-locked")),
                        attack("a lock without password", "a.pdf", locked(""), refused("pdf-locked")),
                        attack("a page as large as a field", "a.pdf", oversized(), refused("pdf-pages")))
                .map(this::isRefused);
    }

    @Test
    void takesHonestFilesOfEachKind() {
        assertThat(take(SampleFiles.pdf(), "giấy.pdf").type()).isEqualTo(MediaType.PDF);
        assertThat(take(SampleFiles.docx(), "đơn.docx").type()).isEqualTo(MediaType.DOCX);
        assertThat(take(SampleFiles.docxWith("word/_rels/document.xml.rels", link()), "đơn.docx")
                        .type())
                .isEqualTo(MediaType.DOCX);
        assertThat(take(SampleFiles.png(30, 20), "quét.png"))
                .extracting(StoredFile::type, StoredFile::name)
                .containsExactly(MediaType.JPEG, "quét.jpg");
    }

    @Test
    void readsNothingOfAPictureButItsPixels() throws IOException {
        var swelling = SampleFiles.pngWithText(1L << 30);

        assertThat(take(swelling, "a.png").size()).isLessThan(5_000);
    }

    @Test
    void stopsReadingATwoHundredMegabyteFileAtTwentyFive() {
        var endless = new SampleFiles.LongPdf(200L << 20);

        assertThatThrownBy(() -> files.take(endless, "dai.pdf"))
                .isInstanceOf(FilesException.TooLarge.class)
                .extracting(refusal -> ((FilesException) refusal).arguments())
                .isEqualTo(List.of("dai.pdf", "25"));
        assertThat(endless.wasRead()).isLessThan(26L << 20);
    }

    @Test
    void takesNamesAsWordsAndNotAsPaths() {
        var written = take(SampleFiles.png(7, 5), "../../../../etc/cron.d/<img src=x onerror=alert(1)>\u202Egpj.png");

        assertThat(written.name()).isEqualTo("_img src=x onerror=alert(1)_gpj.jpg");
        assertThat(data.resolve("blobs")
                        .resolve(written.hash().value().substring(0, 2))
                        .resolve(written.hash().value()))
                .exists();
    }

    private DynamicTest isRefused(Attack attack) {
        return DynamicTest.dynamicTest(attack.what(), () -> {
            var before = blobs();
            assertThatThrownBy(() -> take(attack.content(), attack.name()))
                    .isInstanceOf(FilesException.class)
                    .satisfies(refusal ->
                            assertThat(((FilesException) refusal).code()).isIn(attack.codes()));
            assertThat(blobs()).as("what lies in the data directory").isEqualTo(before);
        });
    }

    private StoredFile take(byte[] content, String name) {
        return files.take(SampleFiles.stream(content), name);
    }

    private List<String> blobs() throws IOException {
        var folder = data.resolve("blobs");
        if (!java.nio.file.Files.exists(folder)) {
            return List.of();
        }
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private static byte[] manyParts() {
        var parts = new LinkedHashMap<>(SampleFiles.docxParts());
        for (int i = 0; i < 2_500; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        return SampleFiles.zip(parts);
    }

    private static byte[] macroEnabled() {
        var parts = new LinkedHashMap<>(SampleFiles.docxParts());
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"
                        .getBytes(StandardCharsets.UTF_8));
        return SampleFiles.zip(parts);
    }

    private static byte[] linked(String type) {
        return SampleFiles.docxWith(
                "word/_rels/document.xml.rels", SampleFiles.relations(type, "http://127.0.0.1:9/x", "External"));
    }

    private static byte[] link() {
        return SampleFiles.relations("hyperlink", "https://example.vn/", "External");
    }

    private static byte[] laughs() {
        return text("<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><r>&b;</r>");
    }

    private static byte[] script() {
        return SampleFiles.pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    private static byte[] launching() {
        return SampleFiles.pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    private static byte[] carrying() {
        return SampleFiles.pdf(document -> {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            document.getDocumentCatalog().setNames(names);
        });
    }

    private static byte[] locked(String password) {
        return SampleFiles.pdf(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    private static byte[] oversized() {
        return SampleFiles.pdf(document -> document.addPage(new PDPage(new PDRectangle(20_000, 20_000))));
    }

    private static byte[] jpegSign() {
        var content = text("....<html><script>alert(1)</script>");
        content[0] = (byte) 0xff;
        content[1] = (byte) 0xd8;
        content[2] = (byte) 0xff;
        return content;
    }

    private static byte[] zipOf(String name) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(name, text("x"));
        return SampleFiles.zip(parts);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String refused(String why) {
        return "files.refused." + why;
    }

    private static Attack attack(String what, String name, byte[] content, String... codes) {
        return new Attack(what, name, content, List.of(codes));
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one test
    private record Attack(String what, String name, byte[] content, List<String> codes) {}
}
