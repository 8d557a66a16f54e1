package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.catalogue.Channel;

/**
 * One line of the register of dossiers (Sổ theo dõi hồ sơ, form 06 of TT 01/2018).
 *
 * @param address where the applicant lives, if the form asks it
 * @param agency the agency that answers for it
 * @param due when the result was or is due
 * @param finished when the result was ready
 * @param returned when, how and to whom it was handed
 */
public record LedgerRow(
        DossierNumber number,
        String procedure,
        String applicant,
        Optional<String> address,
        Optional<String> phone,
        String agency,
        DossierState state,
        Instant received,
        Instant due,
        Optional<Instant> finished,
        Optional<Returned> returned) {

    /** The return of a result. */
    public record Returned(Instant at, Channel channel, String receiver) {}
}
