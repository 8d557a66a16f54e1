package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.catalogue.ProcedureVersion;

/**
 * A form filled in by an invented person, page by page as it is asked.
 *
 * @param form title of the form
 */
public record SamplePage(ProcedureVersion version, String form, List<Part> parts) {

    public SamplePage {
        parts = List.copyOf(parts);
    }

    /**
     * What one page of the form asks.
     *
     * @param key of the page, which is its anchor
     */
    public record Part(String key, String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One question and its answer, several lines where it has several. */
    public record Line(String label, List<String> answer) {

        public Line {
            answer = List.copyOf(answer);
        }
    }
}
