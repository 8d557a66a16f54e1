package vn.motcua.papers.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * From the text of a template to a document that can be printed. Texts are composed (NFC) after parsing, not before: a
 * combining mark at the start of a name would otherwise melt with the bracket of the tag in front of it.
 */
public final class Xhtml {

    private static final Logger log = LoggerFactory.getLogger(Xhtml.class);
    private static final int EMPTY_BOX = 0x25A1;

    private Xhtml() {}

    /**
     * Reads the text of a template.
     *
     * @throws IllegalStateException if it is not well-formed: a fault of the template, never of the data
     */
    public static Document parse(String text, PaperFonts fonts) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(onlyXml(text))));
            var missing = new TreeSet<Integer>();
            tidy(document.getDocumentElement(), fonts, missing);
            if (!missing.isEmpty()) {
                log.warn(
                        "paper=printed missing_letters={}",
                        missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(",")));
            }
            return document;
        } catch (SAXException malformed) {
            throw new IllegalStateException("template is not well-formed XHTML: " + malformed.getMessage(), malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Marks without a shape of their own, some of which would turn the direction of what follows. */
    static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(letter));
    }

    private static void tidy(Node node, PaperFonts fonts, Set<Integer> missing) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(printable(child.getNodeValue(), fonts, missing));
            } else if (child instanceof Element element) {
                if ("svg".equals(element.getNodeName())) {
                    element.setAttribute("alt", element.getAttribute("aria-label"));
                } else if (!"style".equals(element.getNodeName())) {
                    tidy(element, fonts, missing);
                }
            }
        }
    }

    private static String printable(String text, PaperFonts fonts, Set<Integer> missing) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (isInvisible(letter)) {
                return;
            }
            if (Character.isWhitespace(letter) || fonts.has(letter)) {
                printable.appendCodePoint(letter);
            } else {
                missing.add(letter);
                printable.appendCodePoint(EMPTY_BOX);
            }
        });
        return printable.toString();
    }

    /** Drops what XML 1.0 cannot hold, so that no pasted control character stops a paper. */
    private static String onlyXml(String text) {
        return text.codePoints()
                .filter(letter -> letter == '\t'
                        || letter == '\n'
                        || letter == '\r'
                        || (letter >= 0x20 && letter <= 0xD7FF)
                        || (letter >= 0xE000 && letter <= 0xFFFD)
                        || letter >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
