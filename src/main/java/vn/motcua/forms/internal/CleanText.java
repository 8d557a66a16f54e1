package vn.motcua.forms.internal;

import java.text.Normalizer;

/** How a typed text is kept: composed letters (NFC), no invisible characters, no blanks around it. Markup stays text. */
final class CleanText {

    /** Beyond this a value is cut; every field's own limit is far below, so what is cut is refused in any case. */
    private static final int MOST = 20_000;

    private CleanText() {}

    /** One line: every run of blanks becomes one. */
    static String line(String typed) {
        return visible(typed).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Several lines: line ends become {@code \n}, blanks before them go. */
    static String lines(String typed) {
        return visible(typed)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\s\\p{Z}&&[^\\n]]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** A number as people group it: spaces, dots and hyphens go. */
    static String digits(String typed) {
        return line(line(typed).replaceAll("[ .\\-]", ""));
    }

    private static String visible(String typed) {
        var shorter = typed.length() > MOST ? typed.substring(0, MOST) : typed;
        // controls, direction marks, lone halves of pairs: they hide in registers and PostgreSQL refuses some of them
        var kept = shorter.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\r\\n\\t]]", "");
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
