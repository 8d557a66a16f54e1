package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.MandateId;

/**
 * For whom a dossier was handed in by somebody else, in words of that day; fixed from then on.
 *
 * @param represented id of the person or organisation
 * @param submitter name of whose account handed it in: the mandate is his
 * @param basis on what ground, as {@link vn.motcua.identity.MandateBasis} names it
 * @param whom name of the owner
 * @param identity what tells the owner apart: birth and masked number, or code and address
 * @param capacity of who handed in
 * @param ground by which law or paper
 */
public record FiledFor(
        MandateId mandate,
        UUID represented,
        Kind kind,
        String submitter,
        String basis,
        String whom,
        String identity,
        String capacity,
        String ground) {

    /** Whose dossier it is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        HOUSEHOLD
    }

    /** The organisation, if it is one's: all who represent it see the dossier. */
    public Optional<UUID> organisation() {
        return kind == Kind.PERSON ? Optional.empty() : Optional.of(represented);
    }

    @Override
    public String toString() {
        return "FiledFor[" + mandate + "]";
    }
}
