package vn.motcua.dossier.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;

/** What an act of law must say: it is refused while something is missing, and the refusal names what. */
final class Needed {

    private Needed() {}

    /** Words of any length a note may have. */
    static String words(String what, String member, @Nullable String typed) {
        var words = Written.note(member, typed);
        if (words == null) {
            throw new DossierException.ActIncomplete(what, member);
        }
        return words;
    }

    /** Words in one line. */
    static String line(String what, String member, @Nullable String typed) {
        var line = Written.nameOrNull(member, typed);
        if (line == null) {
            throw new DossierException.ActIncomplete(what, member);
        }
        return line;
    }

    /** A day after this one, and not so far away that it must be a slip of the pen. */
    static LocalDate later(String what, String member, @Nullable LocalDate day, LocalDate today) {
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusDays(RequestSupplement.LONGEST_WAIT))) {
            throw new DossierException.ActIncomplete(what, member);
        }
        return day;
    }
}
