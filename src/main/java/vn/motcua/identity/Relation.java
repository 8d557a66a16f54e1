package vn.motcua.identity;

import java.util.Locale;

/** What the person one acts for is to oneself. */
public enum Relation {
    CHILD,
    PARENT,
    SPOUSE,
    RELATIVE,
    WARD,
    /** Nobody of the family; only by written authorisation. */
    OTHER;

    public String messageKey() {
        return "identity.mandate.relation." + name().toLowerCase(Locale.ROOT);
    }
}
