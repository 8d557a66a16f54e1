package vn.motcua.identity.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.internal.ListMandates;

/**
 * Whom a citizen acts for.
 *
 * @param done what was done a moment ago, as the end of a message key, or empty
 */
public record MandatesPage(ListMandates.Kept kept, MandateWords words, String done) {

    /** Persons one acts for today. */
    public List<Mandate> people() {
        return kept.usable().stream()
                .filter(mandate -> mandate.organisation().isEmpty())
                .toList();
    }

    /** Organisations one represents today. */
    public List<Mandate> organisations() {
        return kept.usable().stream()
                .filter(mandate -> mandate.organisation().isPresent())
                .toList();
    }

    public List<Mandate> past() {
        return kept.past();
    }

    public MandateWords.Said said(Mandate mandate, Locale locale) {
        return words.of(mandate, locale);
    }
}
