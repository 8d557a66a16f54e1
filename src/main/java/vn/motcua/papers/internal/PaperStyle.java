package vn.motcua.papers.internal;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of all papers, read once. */
public final class PaperStyle {

    /** Printed unescaped into the style element: it is a file of ours. */
    public static final Content SHEET = content(read());

    private PaperStyle() {}

    private static Content content(String style) {
        return output -> output.writeContent(style);
    }

    private static String read() {
        try (var in = PaperStyle.class.getResourceAsStream("/papers/paper.css")) {
            if (in == null) {
                throw new IllegalStateException("papers/paper.css is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
