package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was published about a procedure, valid from a day to a day. Never changes.
 *
 * @param number 1 for the first version of the procedure
 * @param validTo last day, none while in force
 * @param name official name
 * @param title everyday name; the official one where there is no other
 * @param summary what it is for, in one or two plain sentences
 * @param result what one receives in the end
 * @param form the form to fill in online; none while it cannot be filed here
 * @param route the way of its dossiers through the offices
 * @param general whether the form is the general declaration, in which people say in their own words what they ask for
 * @param source where the facts were taken from
 * @param verify keys of what nobody confirmed against an original text yet ({@code catalogue.verify.*})
 */
public record ProcedureVersion(
        ProcedureVersionId id,
        ProcedureCode code,
        int number,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Decision decision,
        Sector sector,
        Agency agency,
        String name,
        LocalText title,
        Optional<LocalText> summary,
        Optional<LocalText> result,
        PublishedLimits limits,
        Fee fee,
        Optional<DefinitionReference> form,
        Optional<DefinitionReference> route,
        boolean general,
        Guide guide,
        String source,
        List<String> verify) {

    public ProcedureVersion {
        verify = List.copyOf(verify);
    }

    /** Whether a dossier can be handed in on these pages. */
    public boolean fileable() {
        return form.isPresent() && route.isPresent();
    }
}
