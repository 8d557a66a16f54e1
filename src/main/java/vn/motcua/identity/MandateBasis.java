package vn.motcua.identity;

import java.util.Locale;

/** On what ground somebody acts for another (Bộ luật Dân sự 2015, articles 134 to 138, 563). */
public enum MandateBasis {
    /** Father or mother of a child under eighteen, by law (article 136). */
    PARENT(false),
    /** Guardian (article 136). */
    GUARDIAN(false),
    /** A person's written authorisation (article 138). */
    AUTHORISATION(false),
    /** Legal representative of an organisation (article 137). */
    LEGAL_REPRESENTATIVE(true),
    /** Owner of a business. */
    OWNER(true),
    /** Somebody whom the organisation authorised in writing. */
    EMPLOYEE(true);

    private final boolean organisation;

    MandateBasis(boolean organisation) {
        this.organisation = organisation;
    }

    /** Whether one acts so for an organisation; else for a person. */
    public boolean isOfOrganisation() {
        return organisation;
    }

    /** Whether it stands on a paper that has a date and an end. */
    public boolean isWritten() {
        return this == AUTHORISATION || this == EMPLOYEE;
    }

    public String messageKey() {
        return "identity.mandate.basis." + name().toLowerCase(Locale.ROOT);
    }
}
