package vn.motcua.portal.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.RequiredDocument.Handling;
import vn.motcua.dossier.WaitingTime;

/**
 * What the page of one procedure shows.
 *
 * @param chosen the citizen's case; none where the procedure has no cases
 * @param searched what was searched for before, for the way back
 * @param sample whether its form is shown filled in
 * @param waiting how long it takes in practice, where that is known
 */
public record ProcedurePage(
        ProcedureVersion version,
        Optional<ProcedureCase> chosen,
        String searched,
        boolean sample,
        Optional<WaitingTime> waiting,
        ProcedureWords words) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Papers of the chosen case that are handled in one of these ways, in the order of the publication. */
    public List<RequiredDocument> papers(Handling... ways) {
        var wanted = List.of(ways);
        var all = chosen.map(found -> version.guide().documentsFor(found.key()))
                .orElseGet(() -> version.guide().documents());
        return all.stream().filter(paper -> wanted.contains(paper.handling())).toList();
    }

    /** What is filled in or handed in. */
    public List<RequiredDocument> handedIn() {
        return papers(Handling.FORM, Handling.SUBMIT);
    }

    public List<RequiredDocument> shown() {
        return papers(Handling.SHOW);
    }

    public List<RequiredDocument> ifRepresented() {
        return papers(Handling.SUBMIT_IF_REPRESENTED);
    }

    public List<RequiredDocument> notNeeded() {
        return papers(Handling.NOT_NEEDED);
    }

    /** The icon beside a paper. */
    public String icon(RequiredDocument paper) {
        return switch (paper.handling()) {
            case FORM -> "pen";
            case SUBMIT, SUBMIT_IF_REPRESENTED -> "camera";
            case SHOW -> "id-card";
            case NOT_NEEDED -> "check";
        };
    }

    /** How the common limit is counted, as the end of a message key; none where limits differ or are unknown. */
    public Optional<TimeLimit.Unit> counting() {
        return version.limits().common().map(TimeLimit::unit);
    }

    /** First day of the version, as dates are written. */
    public String validFrom() {
        return DATE.format(version.validFrom());
    }

    /** Why it cannot be filed here, as the end of a message key: published for other channels only, or for none at all. */
    public String notOnline() {
        return version.limits().unknown() ? "unknown" : "published";
    }

    /** Where the way back leads. */
    public String back() {
        return searched.isBlank() ? "/thu-tuc" : ProcedureSearchForm.address(searched);
    }
}
