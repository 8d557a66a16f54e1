package vn.motcua.forms;

import java.util.List;

/** The answers under one step, in words: for check-answers, the officer's page and papers. */
public record SummarySection(String step, String title, List<Row> rows) {

    public SummarySection {
        rows = List.copyOf(rows);
    }

    /**
     * One answer in words.
     *
     * @param field path of the question
     * @param value full text; of a paper the hash
     * @param shown what a page shows: like the value, with identity numbers masked
     * @param lines for rows: one line for each, as a page shows them; else none
     * @param page key of the page where it can be changed; empty for what is computed
     * @param anchor id of the field on that page
     * @param paper whether the value is the hash of a stored file
     */
    public record Row(
            String field,
            String label,
            String value,
            String shown,
            List<String> lines,
            String page,
            String anchor,
            boolean paper) {

        public Row {
            lines = List.copyOf(lines);
        }
    }
}
