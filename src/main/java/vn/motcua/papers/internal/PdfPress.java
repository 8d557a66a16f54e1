package vn.motcua.papers.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Prints a document as PDF/A-2b and PDF/UA-1. Nothing is fetched from anywhere: a paper carries all it needs. */
public final class PdfPress {

    private static final String NO_BASE = "";

    private final PaperFonts fonts = new PaperFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfPress() {
        // The library tells each step of each page at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public PaperFonts fonts() {
        return fonts;
    }

    public byte[] print(Document document) {
        var out = new ByteArrayOutputStream();
        try (var drawings = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(document, NO_BASE)
                    .usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(colours)
                    .useSVGDrawer(drawings)
                    .withProducer("Một Cửa")
                    .toStream(out);
            for (var moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, kind) -> false, moment);
            }
            fonts.register(builder);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
