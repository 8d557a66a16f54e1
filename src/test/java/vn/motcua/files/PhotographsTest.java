package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.MotCuaTest;

/** Photographs from a phone: upright, small enough, without the place, and bound to one paper. */
@MotCuaTest
class PhotographsTest {

    @Autowired
    private Files files;

    @Test
    void forgetsWhereAPhotographWasTaken() throws IOException {
        var sent = SampleFiles.photographed(40, 30, 1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(SampleFiles.PLACE);

        assertThat(new String(content(take(sent).hash()), StandardCharsets.ISO_8859_1))
                .doesNotContain(SampleFiles.PLACE)
                .doesNotContain("Exif");
    }

    @Test
    void turnsAPhotographAsThePhoneWasHeld() throws IOException {
        // left half red; held so that the left side is the top (6), the bottom (8), the right side (3)
        assertThat(colourOf(take(SampleFiles.photographed(80, 60, 1)), 0.25, 0.5))
                .isEqualTo("red");
        assertThat(colourOf(take(SampleFiles.photographed(80, 60, 3)), 0.75, 0.5))
                .isEqualTo("red");
        assertThat(colourOf(take(SampleFiles.photographed(80, 60, 6)), 0.5, 0.25))
                .isEqualTo("red");
        assertThat(colourOf(take(SampleFiles.photographed(80, 60, 8)), 0.5, 0.75))
                .isEqualTo("red");
        assertThat(read(take(SampleFiles.photographed(80, 60, 6))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(60, 80);
    }

    @Test
    void shrinksAPhotographToWhatOneCanRead() throws IOException {
        assertThat(read(take(SampleFiles.jpeg(5000, 3000))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(2000, 1200);
        assertThat(read(take(SampleFiles.jpeg(640, 480))).getWidth()).isEqualTo(640);
    }

    @Test
    void bindsThePagesOfOnePaperInTheOrderChosen() throws IOException {
        var wide = take(SampleFiles.jpeg(300, 200)).hash();
        var high = take(SampleFiles.jpeg(200, 300)).hash();

        var bound = files.bind(List.of(high, wide, high), "papers.other");

        assertThat(files.find(bound).type()).isEqualTo(MediaType.PDF);
        try (var document = Loader.loadPDF(content(bound))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isGreaterThan(document.getPage(0).getMediaBox().getWidth());
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }

    @Test
    void keepsOnePhotographAsItIs() {
        var one = take(SampleFiles.jpeg(300, 200)).hash();

        assertThat(files.bind(List.of(one), "papers.other")).isEqualTo(one);
    }

    @Test
    void showsASmallPictureMadeHere() throws IOException {
        var small = files.thumbnail(take(SampleFiles.jpeg(1200, 900)).hash());

        assertThat(ImageIO.read(SampleFiles.stream(small)).getWidth()).isEqualTo(240);
        var document =
                files.take(SampleFiles.stream(SampleFiles.pdf()), "a.pdf").hash();
        assertThatThrownBy(() -> files.thumbnail(document)).isInstanceOf(FilesException.UnknownFile.class);
    }

    private StoredFile take(byte[] content) {
        return files.take(SampleFiles.stream(content), "IMG_0001.jpg");
    }

    private byte[] content(FileHash hash) throws IOException {
        try (var in = files.open(hash)) {
            return in.readAllBytes();
        }
    }

    private BufferedImage read(StoredFile file) throws IOException {
        return ImageIO.read(SampleFiles.stream(content(file.hash())));
    }

    private String colourOf(StoredFile file, double across, double down) throws IOException {
        var picture = read(file);
        var colour = new Color(picture.getRGB((int) (picture.getWidth() * across), (int) (picture.getHeight() * down)));
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }
}
