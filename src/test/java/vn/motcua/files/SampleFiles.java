package vn.motcua.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files as people send them, good and bad, made when asked for. */
public final class SampleFiles {

    /** Stands in what a camera wrote about the place; must not stand in what is kept. */
    public static final String PLACE = "GPS 9.9633N 106.3339E";

    private SampleFiles() {}

    /** A PDF of one page. */
    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    /** A PDF with something more in it. */
    public static byte[] pdf(Change change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            change.make(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is changed in a document. */
    @FunctionalInterface
    public interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** A photograph whose left half is red and whose right half is blue. */
    public static byte[] jpeg(int width, int height) {
        return picture(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return picture(width, height, "png");
    }

    /** A photograph that cannot be made small, some megabytes heavy; the same for the same seed. */
    public static byte[] heavy(long seed) {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(seed);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(picture, "jpeg");
    }

    private static byte[] picture(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same photograph with what a phone writes beside it: how it was held, and where it was taken. */
    public static byte[] photographed(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        var out = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        out.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2));
        out.put(exif.array()).put(plain, 2, plain.length - 2);
        return out.array();
    }

    /** A PNG of a few kilobytes whose header and data speak of that many pixels, all black. */
    public static byte[] hugePng(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated((1L + 3L * width) * height));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A PNG with an honest picture and a text that swells to that many bytes. */
    public static byte[] pngWithText(long swelling) {
        var plain = png(20, 20);
        var out = new ByteArrayOutputStream();
        int header = 8 + 25;
        out.write(plain, 0, header);
        var text = new ByteArrayOutputStream();
        text.writeBytes("k\0\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(deflated(swelling));
        chunk(out, "zTXt", text.toByteArray());
        out.write(plain, header, plain.length - header);
        return out.toByteArray();
    }

    private static byte[] deflated(long zeros) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 20];
        var packed = new byte[1 << 16];
        long left = zeros;
        while (!deflater.finished()) {
            if (deflater.needsInput() && left > 0) {
                int some = (int) Math.min(piece.length, left);
                deflater.setInput(piece, 0, some);
                left -= some;
                if (left == 0) {
                    deflater.finish();
                }
            }
            out.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var named = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(named);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A PDF whose objects stand in a stream of a few kilobytes that swells to that many bytes. */
    public static byte[] swellingPdf(long swelling) {
        var packed = deflated(swelling);
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(("2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** The parts of an honest Word document. */
    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                wordprocessingml.document.main+xml"/></Types>""".getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml", "Internal"));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body/></w:document>"
                        .getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** A part that names one other. */
    public static byte[] relations(String type, String target, String mode) {
        return ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "' Target='" + target + "' TargetMode='" + mode + "'/></Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An honest Word document. */
    public static byte[] docx() {
        return zip(docxParts());
    }

    /** A Word document with one more part. */
    public static byte[] docxWith(String name, byte[] content) {
        var parts = new LinkedHashMap<>(docxParts());
        parts.put(name, content);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** The beginning of a HEIC photograph. */
    public static byte[] heic() {
        var begin = ByteBuffer.allocate(4000).putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII));
        return begin.array();
    }

    /** That many bytes that begin like a PDF and are never in the memory at once; counts how many were read. */
    public static final class LongPdf extends InputStream {

        private final long length;
        private long read;

        public LongPdf(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (read >= length) {
                return -1;
            }
            int some = (int) Math.min(most, length - read);
            Arrays.fill(into, from, from + some, (byte) ' ');
            if (read == 0) {
                var begin = "%PDF-".getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(begin, 0, into, from, Math.min(some, begin.length));
            }
            read += some;
            return some;
        }

        public long wasRead() {
            return read;
        }
    }

    public static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
