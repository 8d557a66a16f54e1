package vn.motcua.papers.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of all papers: Liberation Serif, which has the metrics of the prescribed Times New Roman, in its four faces. Read
 * from the class path once; a machine's own fonts are never used, or the same paper would look different elsewhere.
 */
public final class PaperFonts {

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Face> faces = List.of(
            new Face(read("Regular"), NORMAL, FontStyle.NORMAL),
            new Face(read("Bold"), BOLD, FontStyle.NORMAL),
            new Face(read("Italic"), NORMAL, FontStyle.ITALIC),
            new Face(read("BoldItalic"), BOLD, FontStyle.ITALIC));

    private final List<CmapLookup> letters = faces.stream().map(Face::letters).toList();

    void register(PdfRendererBuilder builder) {
        for (var face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes()), "Serif", face.weight(), face.style(), true);
        }
    }

    /** Whether all four faces can show it. */
    boolean has(int letter) {
        return letters.stream().allMatch(face -> face.getGlyphId(letter) != 0);
    }

    /** The letters that would be printed as an empty box. */
    public String missingIn(String text) {
        var missing = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Xhtml.isInvisible(letter) && !has(letter))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static byte[] read(String face) {
        try (var in = PaperFonts.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("font is missing on the class path: " + face);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and copying 400 kB a paper would be waste
    private record Face(byte[] bytes, int weight, FontStyle style) {

        CmapLookup letters() {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
