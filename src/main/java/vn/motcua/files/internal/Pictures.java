package vn.motcua.files.internal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.files.Refusal;
import vn.motcua.files.internal.Inspection.Unusable;

/**
 * Draws photographs anew: upright, at most {@value #LONGEST} pixels long, as JPEG. What else stood in the file, the place
 * where it was taken above all, is not carried over because only pixels are.
 */
final class Pictures {

    /** An A4 page of 2,000 pixels has 170 dots per inch: the smallest print can be read. */
    static final int LONGEST = 2000;

    /** More pixels than any phone takes; known from the header, before one is decoded. */
    static final long MOST_PIXELS = 120_000_000;

    private static final float QUALITY = 0.8f;

    private Pictures() {}

    static void drawAnew(Path source, Path target) throws Unusable {
        try {
            var upright = upright(read(source, LONGEST), Exif.orientation(source));
            try (var out = Files.newOutputStream(target)) {
                write(upright, out);
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unusable(Refusal.PICTURE_BROKEN);
        }
    }

    /** A small picture of one of our own. */
    static void thumbnail(Path source, int longest, OutputStream out) throws IOException {
        try {
            write(shrunk(read(source, longest), longest), out);
        } catch (Unusable impossible) {
            throw new IOException("Not one of our pictures.", impossible);
        }
    }

    private static BufferedImage read(Path source, int longest) throws IOException, Unusable {
        try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unusable(Refusal.PICTURE_BROKEN);
            }
            var reader = readers.next();
            var format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!format.equals("jpeg") && !format.equals("png")) {
                throw new Unusable(Refusal.PICTURE_BROKEN);
            }
            try {
                reader.setInput(in, true, true);
                return sampled(reader, longest);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage sampled(ImageReader reader, int longest) throws IOException, Unusable {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new Unusable(Refusal.PICTURE_TOO_LARGE);
        }
        var reading = reader.getDefaultReadParam();
        int step = Math.max(1, (int) (Math.max(width, height) / longest));
        reading.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, reading);
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        var small = shrunk(picture, LONGEST);
        int width = small.getWidth();
        int height = small.getHeight();
        boolean lying = orientation >= 5;
        var turned = blank(lying ? height : width, lying ? width : height);
        var pen = turned.createGraphics();
        pen.drawRenderedImage(small, turn(orientation, width, height));
        pen.dispose();
        return turned;
    }

    /** The eight orientations of EXIF (CIPA DC-008, tag 0x0112). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage shrunk(BufferedImage picture, int longest) {
        double by = Math.min(1.0, longest / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * by));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * by));
        var small = blank(width, height);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static BufferedImage blank(int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return page;
    }

    private static void write(BufferedImage picture, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
    }
}
