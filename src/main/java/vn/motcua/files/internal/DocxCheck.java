package vn.motcua.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.motcua.files.Refusal;
import vn.motcua.files.internal.Inspection.Unusable;

/** A DOCX that is taken is a word document without macros, that fetches nothing and does not swell when it is opened. */
final class DocxCheck {

    static final int MOST_PARTS = 2000;
    static final long MOST_OPENED = 200L << 20;

    /** An honest part shrinks to a hundredth at best; what is small may do better. */
    static final long MOST_RATIO = 200;

    private static final long SMALL = 1 << 20;
    private static final int MOST_XML = 4 << 20;
    private static final String MAIN_PART = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String LINK = "/relationships/hyperlink";

    private DocxCheck() {}

    static void check(Path file) throws Unusable {
        try (var parts = new ZipFile(file.toFile())) {
            if (parts.size() > MOST_PARTS) {
                throw new Unusable(Refusal.DOCX_BOMB);
            }
            size(parts);
            names(parts);
            types(parts);
            relations(parts);
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException broken) {
            throw new Unusable(Refusal.DOCX_BROKEN);
        }
    }

    private static void size(ZipFile parts) throws IOException, Unusable {
        long total = 0;
        for (var part : parts.stream().toList()) {
            long opened = opened(parts, part, MOST_OPENED - total);
            if (opened > SMALL && opened / Math.max(1, part.getCompressedSize()) > MOST_RATIO) {
                throw new Unusable(Refusal.DOCX_BOMB);
            }
            total += opened;
        }
    }

    /** How long a part really is; what its header says is the sender's word. */
    private static long opened(ZipFile parts, ZipEntry part, long most) throws IOException, Unusable {
        long opened = 0;
        var piece = new byte[64 * 1024];
        try (var in = parts.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                opened += read;
                if (opened > most) {
                    throw new Unusable(Refusal.DOCX_BOMB);
                }
            }
        }
        return opened;
    }

    private static void names(ZipFile parts) throws Unusable {
        for (var part : parts.stream().toList()) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
                throw new Unusable(Refusal.DOCX_BROKEN);
            }
            if (name.endsWith(".bin") || name.contains("vba") || name.contains("activex") || name.contains("macro")) {
                throw new Unusable(Refusal.DOCX_MACRO);
            }
        }
    }

    private static void types(ZipFile parts) throws IOException, SAXException, ParserConfigurationException, Unusable {
        if (parts.getEntry(MAIN_PART) == null || parts.getEntry(TYPES) == null) {
            throw new Unusable(Refusal.DOCX_BROKEN);
        }
        boolean word = false;
        var elements = elements(xml(parts, parts.getEntry(TYPES)), "*");
        for (int i = 0; i < elements.getLength(); i++) {
            var type = ((Element) elements.item(i)).getAttribute("ContentType");
            if (type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.contains("vbaProject")) {
                throw new Unusable(Refusal.DOCX_MACRO);
            }
            word |= type.equals(WORD_TYPE);
        }
        if (!word) {
            throw new Unusable(Refusal.DOCX_BROKEN);
        }
    }

    private static void relations(ZipFile parts)
            throws IOException, SAXException, ParserConfigurationException, Unusable {
        for (var part : parts.stream().toList()) {
            if (!part.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                continue;
            }
            var relations = elements(xml(parts, part), "Relationship");
            for (int i = 0; i < relations.getLength(); i++) {
                relation((Element) relations.item(i));
            }
        }
    }

    /** A link waits for somebody to press it; everything else outside is fetched when the document is opened. */
    private static void relation(Element relation) throws Unusable {
        boolean outside = relation.getAttribute("TargetMode").equalsIgnoreCase("External");
        if (outside && !relation.getAttribute("Type").endsWith(LINK)) {
            throw new Unusable(Refusal.DOCX_LINKED);
        }
    }

    private static NodeList elements(Document document, String name) {
        return document.getElementsByTagNameNS("*", name);
    }

    private static Document xml(ZipFile parts, ZipEntry part)
            throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(whole(parts, part)));
    }

    private static byte[] whole(ZipFile parts, ZipEntry part) throws IOException {
        try (InputStream in = parts.getInputStream(part)) {
            var content = in.readNBytes(MOST_XML + 1);
            if (content.length > MOST_XML) {
                throw new IOException("A part that lists others is not that long.");
            }
            return content;
        }
    }
}
