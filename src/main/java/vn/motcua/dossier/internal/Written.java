package vn.motcua.dossier.internal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;

/** Free words that come with an act: what hides in a register goes, and what nobody would write there is refused. */
public final class Written {

    private static final int NAME = 200;
    private static final int NOTE = 4000;

    private Written() {}

    /** A name in one line. */
    public static String name(String member, String typed) {
        return checked(member, typed, NAME).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** As {@link #name(String, String)}; nothing written is null. */
    public static @Nullable String nameOrNull(String member, @Nullable String typed) {
        var name = typed == null ? "" : name(member, typed);
        return name.isEmpty() ? null : name;
    }

    /** Words for the next officer or the citizen; nothing written is null. */
    public static @Nullable String note(String member, @Nullable String typed) {
        var note = typed == null ? "" : checked(member, typed, NOTE).strip();
        return note.isEmpty() ? null : note;
    }

    private static String checked(String member, String typed, int most) {
        if (typed.length() > most) {
            throw new DossierException.TooLong(member, most);
        }
        // controls, direction marks, lone halves of pairs: PostgreSQL refuses some of them
        return Normalizer.normalize(
                typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\r\\n\\t]]", ""), Normalizer.Form.NFC);
    }
}
