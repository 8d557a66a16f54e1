package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Decision;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureStep;
import vn.motcua.catalogue.RequiredDocument;

/**
 * What {@code catalogue.json} of a locality says.
 *
 * @param decision the decision that publishes all procedures of the first start
 * @param generalDeclaration what procedures take that may be filed online and have no form of their own; none where the
 *     locality has none
 * @param agencies names by key of department; {@code commune} names the communes together
 * @param guides files that describe single procedures in full
 */
record CatalogueFile(
        Decision decision,
        LocalDate validFrom,
        TimeLimit generalLimit,
        @Nullable GeneralDeclaration generalDeclaration,
        Map<String, LocalText> agencies,
        List<String> guides) {

    LocalText agency(@Nullable String department) {
        var key = department == null ? "commune" : department;
        var name = agencies.get(key);
        if (name == null) {
            throw new IllegalStateException("catalogue.json names no agency " + key + ".");
        }
        return name;
    }

    /**
     * What a file of {@code guides} says about one procedure.
     *
     * @param booking whether a half hour at the counter can be booked for it
     */
    record GuideFile(
            String code,
            @Nullable Boolean booking,
            @Nullable DefinitionReference form,
            @Nullable DefinitionReference route,
            LocalText applicant,
            List<ProcedureCase> cases,
            List<RequiredDocument> documents,
            List<ProcedureStep> steps,
            List<LegalBasis> bases,
            @Nullable List<EligibilityFile.Written> questions) {}
}
