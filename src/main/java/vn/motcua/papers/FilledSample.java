package vn.motcua.papers;

import java.util.List;

/**
 * A form filled in by an invented person, page by page, as an example.
 *
 * @param procedure what one asks for with it
 * @param form title of the form
 */
public record FilledSample(String procedure, String form, List<Page> pages) {

    public FilledSample {
        pages = List.copyOf(pages);
    }

    /** What one page of the form asks and how the person answered. */
    public record Page(String title, List<Certificate.Row> rows) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
