package vn.motcua.catalogue;

import java.util.Optional;

/**
 * A procedure as lists show it.
 *
 * @param alias the name of it that came nearest to what was searched for, where that is not its title
 */
public record ProcedureSummary(
        ProcedureCode code,
        String name,
        LocalText title,
        Optional<LocalText> summary,
        Sector sector,
        Agency agency,
        PublishedLimits limits,
        Fee fee,
        boolean fileable,
        Optional<String> alias) {

    /** The same procedure, found by this name of it. */
    public ProcedureSummary withAlias(String found) {
        return new ProcedureSummary(
                code, name, title, summary, sector, agency, limits, fee, fileable, Optional.of(found));
    }
}
