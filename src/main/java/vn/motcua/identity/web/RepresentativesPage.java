package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.Represented;
import vn.motcua.identity.internal.ReadRepresentatives;

/**
 * Who represents an organisation, for one of them.
 *
 * @param done what was done a moment ago, as the end of a message key, or empty
 * @param outbox whether this installation shows messages instead of sending them
 */
public record RepresentativesPage(ReadRepresentatives.Seen seen, MandateWords words, String done, boolean outbox) {

    public Represented.Organisation organisation() {
        return seen.own().organisation().orElseThrow();
    }

    /** The others, whom a head can remove. */
    public List<Mandate> others() {
        return seen.present().stream().filter(mandate -> !isOwn(mandate)).toList();
    }

    public boolean isOwn(Mandate mandate) {
        return mandate.id().equals(seen.own().id());
    }

    public String name(Mandate mandate) {
        return seen.names().getOrDefault(mandate.account(), "");
    }
}
