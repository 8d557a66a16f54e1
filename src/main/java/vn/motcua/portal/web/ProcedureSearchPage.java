package vn.motcua.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.LocalText;
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

    /** The name people use by which a procedure was found, where neither title nor summary says it already. */
    public Optional<String> alias(ProcedureSummary row) {
        var said = lower(row.title().vi() + " " + row.name() + " "
                + row.summary().map(LocalText::vi).orElse(""));
        return row.alias().filter(alias -> !said.contains(lower(alias)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
