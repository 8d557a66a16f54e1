package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;

/** How often somebody had to come to the office or to call until all was done (TT 01/2018 article 13, indicator 3). */
public enum Contacted {
    NONE,
    ONE,
    TWO,
    MORE;

    /** Key of its words. */
    public String messageKey() {
        return "dossier.contacted." + name().toLowerCase(Locale.ROOT);
    }

    /** The one with that name; empty for anything else. */
    public static Optional<Contacted> of(String name) {
        return Words.of(values(), name);
    }
}
