package vn.motcua.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.files.Refusal;
import vn.motcua.files.internal.Inspection.Unusable;

/** A PDF that is taken can be opened by anybody, has pages that fit a screen, runs nothing and carries nothing. */
final class PdfCheck {

    static final int MOST_PAGES = 300;

    /** Longest side of a page in points: an A0 plan with some room. */
    static final float LONGEST_SIDE = 5000;

    private static final int DEEPEST = 60;

    /** Keys and action types that run or send something (ISO 32000-1, 12.6.4 and 12.7.8). */
    private static final Set<String> ACTIVE = Set.of(
            "JS",
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "XFA",
            "RichMedia",
            "RichMediaExecute",
            "Rendition");

    /** Keys and types that carry another file (7.11.4). */
    private static final Set<String> CARRYING = Set.of("EmbeddedFiles", "EmbeddedFile", "EF", "FileAttachment");

    private PdfCheck() {}

    static void check(Path file) throws Unusable {
        try (var document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw new Unusable(Refusal.PDF_LOCKED);
            }
            pages(document);
            content(document);
        } catch (InvalidPasswordException locked) {
            throw new Unusable(Refusal.PDF_LOCKED);
        } catch (IOException | RuntimeException broken) {
            throw new Unusable(Refusal.PDF_BROKEN);
        }
    }

    private static void pages(PDDocument document) throws Unusable {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new Unusable(Refusal.PDF_BROKEN);
        }
        if (pages > MOST_PAGES) {
            throw new Unusable(Refusal.PDF_PAGES);
        }
        int seen = 0;
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            if (Math.max(box.getWidth(), box.getHeight()) > LONGEST_SIDE) {
                throw new Unusable(Refusal.PDF_PAGES);
            }
            seen++;
        }
        if (seen == 0) {
            throw new Unusable(Refusal.PDF_BROKEN);
        }
    }

    private static void content(PDDocument document) throws IOException, Unusable {
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            look(objects.getObjectFromPool(key).getObject(), 0);
        }
        look(objects.getTrailer(), 0);
    }

    /** What stands directly in an object; what it points to has a key of its own. */
    private static void look(COSBase part, int depth) throws Unusable {
        if (depth > DEEPEST) {
            throw new Unusable(Refusal.TOO_COMPLEX);
        }
        if (part instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                name(entry.getKey());
                if (entry.getValue() instanceof COSName value && names(entry.getKey())) {
                    name(value);
                }
                look(entry.getValue(), depth + 1);
            }
        } else if (part instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        }
    }

    /** Whether the value of this key says what kind of thing the dictionary is. */
    private static boolean names(COSName key) {
        return key.equals(COSName.S) || key.equals(COSName.TYPE) || key.equals(COSName.SUBTYPE);
    }

    private static void name(COSName name) throws Unusable {
        if (ACTIVE.contains(name.getName())) {
            throw new Unusable(Refusal.PDF_ACTIVE);
        }
        if (CARRYING.contains(name.getName())) {
            throw new Unusable(Refusal.PDF_HOLDS_FILES);
        }
    }
}
