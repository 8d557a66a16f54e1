package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;

/** How somebody found the way of a dossier: three faces. */
public enum Satisfaction {
    SATISFIED("smile"),
    NEUTRAL("meh"),
    DISSATISFIED("frown");

    private final String icon;

    Satisfaction(String icon) {
        this.icon = icon;
    }

    /** Name of the picture that shows it. */
    public String icon() {
        return icon;
    }

    /** Key of its words. */
    public String messageKey() {
        return "dossier.satisfaction." + name().toLowerCase(Locale.ROOT);
    }

    /** The one with that name; empty for anything else. */
    public static Optional<Satisfaction> of(String name) {
        return Words.of(values(), name);
    }
}
