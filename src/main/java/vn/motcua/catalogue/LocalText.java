package vn.motcua.catalogue;

import java.util.Locale;

/** Words of a procedure in Vietnamese and, where somebody wrote them, in English; else English repeats Vietnamese. */
public record LocalText(String vi, String en) {

    public static LocalText of(String vi) {
        return new LocalText(vi, vi);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    /** Language the words are in when shown to a reader of that locale. */
    public String lang(Locale locale) {
        return locale.getLanguage().equals("en") && !en.equals(vi) ? "en" : "vi";
    }
}
