package vn.motcua.portal.web;

import java.util.Optional;
import vn.motcua.shared.DomainException;

/**
 * Saying how a dossier went.
 *
 * @param number as it was typed
 * @param slip whether the figures on the slip are asked for; the owner of a dossier needs none
 * @param typed what was filled in before, to be shown again
 */
public record RatePage(String number, boolean slip, Typed typed, Optional<DomainException> refused) {

    /** What was filled in. */
    public record Typed(String satisfaction, String contacts, String words) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    /** Where the form goes to. */
    public String action() {
        return slip ? "/danh-gia" : "/ho-so/" + number + "/danh-gia";
    }
}
