package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.Sector;

/**
 * What the search page shows.
 *
 * @param marked the words to mark in titles and summaries
 */
public record ProcedureSearchPage(
        ProcedureSearchForm form,
        ProcedureList found,
        List<Sector> sectors,
        List<Agency> departments,
        ProcedureWords words,
        Marked marked) {

    public ProcedureSearchPage {
        sectors = List.copyOf(sectors);
        departments = List.copyOf(departments);
    }

    public boolean nothing() {
        return found.total() == 0;
    }

    /** Whether nothing was found although nothing narrows the list. */
    public boolean nothingAtAll() {
        return nothing() && !form.narrowed();
    }

    public List<ProcedureSummary> rows() {
        return found.page().items();
    }

    /** Number of the first row on this page. */
    public int from() {
        return form.rowsBefore() + 1;
    }

    /** Number of the last row on this page. */
    public int to() {
        return form.rowsBefore() + rows().size();
    }

    /** Whether a procedure was found by another name that people use, worth telling. */
    public boolean tellsAlias(ProcedureSummary row) {
        return row.alias().isPresent()
                && row.title().vi().length() < row.name().length()
                && !row.name().contains(row.alias().get());
    }
}
