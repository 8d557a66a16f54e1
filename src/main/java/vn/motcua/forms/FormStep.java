package vn.motcua.forms;

import java.util.List;

/** A few pages under one short name, shown in the stepper and as a section of the summary. */
public record FormStep(String key, LocalText title, List<FormPage> pages) {

    public FormStep {
        pages = List.copyOf(pages);
    }
}
