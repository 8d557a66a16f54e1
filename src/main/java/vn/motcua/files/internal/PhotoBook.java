package vn.motcua.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileHash;

/** Photographs of one paper, bound to one PDF: a page for each, A4 wide or high, in the order given. */
@Component
public class PhotoBook {

    private static final int THUMBNAIL = 240;

    private static final PDRectangle LYING =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private final Blobs blobs;

    PhotoBook(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Writes the PDF; the pictures are put in as they are, pixel for pixel. */
    public void bind(List<FileHash> photos, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            for (var photo : photos) {
                add(document, photo);
            }
            document.save(out);
        }
    }

    /** A small picture of a photograph. */
    public byte[] thumbnail(FileHash photo) throws IOException {
        var out = new ByteArrayOutputStream();
        Pictures.thumbnail(blobs.path(photo), THUMBNAIL, out);
        return out.toByteArray();
    }

    private void add(PDDocument document, FileHash photo) throws IOException {
        try (var in = Files.newInputStream(blobs.path(photo))) {
            var picture = JPEGFactory.createFromStream(document, in);
            boolean wide = picture.getWidth() > picture.getHeight();
            var sheet = wide ? LYING : PDRectangle.A4;
            var page = new PDPage(sheet);
            document.addPage(page);
            float scale = Math.min(sheet.getWidth() / picture.getWidth(), sheet.getHeight() / picture.getHeight());
            float width = picture.getWidth() * scale;
            float height = picture.getHeight() * scale;
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
            }
        }
    }
}
