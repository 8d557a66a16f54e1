package vn.motcua.files.internal;

import java.text.Normalizer;
import java.util.Locale;
import vn.motcua.files.MediaType;

/** Names of files, which are words of strangers: kept as text to show, never used as a path. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * A name as text: its last part, without what cannot be seen, what turns the direction of writing (so that
     * {@code fdp.exe} reads as {@code exe.pdf}), what a page or a shell could read as its own, and not too long.
     */
    public static String clean(String name) {
        var last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        last = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*`$;&]", "_")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        if (last.isEmpty()) {
            return "-";
        }
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }

    /** The name with the ending of what the file really is. */
    public static String ending(String clean, MediaType type) {
        var ending = "." + type.ending();
        var small = clean.toLowerCase(Locale.ROOT);
        if (small.endsWith(ending) || (type == MediaType.JPEG && small.endsWith(".jpeg"))) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        return (dot > 0 ? clean.substring(0, dot) : clean) + ending;
    }
}
