package vn.motcua.desk.web;

import java.util.List;
import vn.motcua.forms.PageView;

/**
 * A part of the declaration at the counter: the questions of one step.
 *
 * @param pages keys of the pages that are shown in it
 */
public record IntakePart(String title, List<String> pages, List<PageView.Field> fields) {

    public IntakePart {
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
    }
}
