package vn.motcua.papers;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A drawing made by this module, for pages and papers alike. A template prints it with {@code ${drawing}}: it is markup of
 * our own and therefore not escaped again. It carries neither style nor script, so the strictest content policy allows it.
 *
 * @param markup one {@code svg} element with role {@code img} and an accessible name
 */
public record Svg(String markup) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    /** The frame every drawing of ours shares: black on white, sharp edges, a name for those who cannot see it. */
    static Svg of(String cssClass, int width, int height, String name, String path) {
        return new Svg("""
                <svg xmlns="http://www.w3.org/2000/svg" class="%s" viewBox="0 0 %d %d" role="img" aria-label="%s" \
                shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h%dv%dH0z"/><path fill="#000000" d="%s"/></svg>""".formatted(cssClass, width, height, escape(name), width, height, path));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
