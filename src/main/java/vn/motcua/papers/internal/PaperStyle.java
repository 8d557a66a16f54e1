package vn.motcua.papers.internal;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheets of papers: one for all, and one for each size of page. Read once. */
public final class PaperStyle {

    private static final Map<String, Content> SIZES = new ConcurrentHashMap<>();

    private PaperStyle() {}

    /**
     * Printed unescaped into the style element: these are files of ours.
     *
     * @param size name of a file in papers/, for example {@code a5}
     */
    public static Content of(String size) {
        return SIZES.computeIfAbsent(size, name -> {
            var style = read("paper") + read(name);
            return output -> output.writeContent(style);
        });
    }

    private static String read(String name) {
        try (var in = PaperStyle.class.getResourceAsStream("/papers/" + name + ".css")) {
            if (in == null) {
                throw new IllegalStateException("style sheet is missing on the class path: papers/" + name + ".css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
