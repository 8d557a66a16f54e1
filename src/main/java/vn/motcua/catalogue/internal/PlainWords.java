package vn.motcua.catalogue.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Vietnamese as it is typed: without accents, with either spelling of a last "i", with or without spaces. */
final class PlainWords {

    /** The one letter whose stroke is no accent that could be taken off. */
    private static final char STROKED_D = '\u0111';

    /** How official names of procedures begin, plain. */
    private static final String PROCEDURE = "thu tuc ";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LAST_Y = Pattern.compile("\\b([bcdghklmnpqrstvx]+)y\\b");

    /** What people wrap around what they ask for: "tôi muốn làm ... như thế nào". */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^((toi|em|chung toi|gia dinh|minh|muon|can|xin|hoi|lam|di lam|thu tuc|cach|ho so" + "|dang ki lam) )+");

    private static final Pattern LEAD_OUT =
            Pattern.compile("( (o dau|the nao|nhu the nao|can gi|can giay to gi|gom nhung gi|bao nhieu tien"
                    + "|het bao nhieu|bao lau))+$");

    private PlainWords() {}

    /** "Đăng ký khai sinh/khai tử" becomes "dang ki khai sinh khai tu". */
    static String plain(String phrase) {
        var letters =
                MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD)).replaceAll("");
        var lower = letters.toLowerCase(Locale.ROOT).replace(STROKED_D, 'd');
        return LAST_Y.matcher(BETWEEN.matcher(lower).replaceAll(" ").strip()).replaceAll("$1i");
    }

    /** Plain words without spaces, and with one spelling for i and y anywhere, since word ends are lost. */
    static String glued(String plain) {
        return plain.replace(" ", "").replace('y', 'i');
    }

    /** What is asked for, or all of it where nothing else was said. */
    static String gist(String plain) {
        var rest = LEAD_OUT.matcher(LEAD_IN.matcher(plain).replaceFirst("")).replaceFirst("");
        return rest.isBlank() ? plain : rest.strip();
    }

    /** An official name without the word "procedure" in front, which says nothing. */
    static String withoutProcedure(String name) {
        return plain(name).startsWith(PROCEDURE) ? name.substring(PROCEDURE.length()) : name;
    }

    static List<String> split(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /**
     * The word itself and the word less any one letter. Two words share one of these when they are one slip of the finger
     * apart: a letter missing, too many, wrong, or two letters in each other's place.
     */
    static Set<String> slips(String word) {
        var slips = new LinkedHashSet<String>();
        slips.add(word);
        for (int at = 0; at < word.length(); at++) {
            slips.add(word.substring(0, at) + word.substring(at + 1));
        }
        return slips;
    }
}
