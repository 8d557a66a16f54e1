package vn.motcua.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file back as people and machines do: as text, by its tags, with a camera. */
public final class PdfReading implements AutoCloseable {

    private static final float DPI = 300;

    private final PDDocument document;

    public PdfReading(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** All text, each run of white space as one space. */
    public String text() {
        try {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Text without any white space, for what may be broken into lines anywhere. */
    public String letters() {
        return text().replace(" ", "");
    }

    /** How far beyond the right edge of the page the farthest letter ends, in points; negative when inside. */
    double overhang() {
        var ends = new ArrayList<Float>();
        eachLetter(letter -> ends.add(letter.getXDirAdj() + letter.getWidthDirAdj() - letter.getPageWidth()));
        return ends.stream().mapToDouble(Float::doubleValue).max().orElseThrow();
    }

    /** The names of fonts that letters are set in. */
    List<String> fonts() {
        var fonts = new ArrayList<String>();
        eachLetter(letter -> fonts.add(letter.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "")));
        return fonts.stream().distinct().sorted().toList();
    }

    /** All structure elements in the order in which a screen reader meets them. */
    List<PDStructureElement> tags() {
        var tags = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    List<PDStructureElement> tags(String type) {
        return tags().stream()
                .filter(tag -> type.equals(tag.getStructureType()))
                .toList();
    }

    /** What a scanner reads from the first page. */
    String scan(BarcodeFormat format) {
        try {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NotFoundException unreadable) {
            throw new AssertionError("no " + format + " can be read from the page", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void eachLetter(Consumer<TextPosition> look) {
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    look.accept(letter);
                }
            }.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
