package vn.motcua.portal.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.forms.SummarySection;

/** All answers before handing in, and what is still missing. */
public record CheckAnswersPage(
        UUID draft,
        String title,
        String saved,
        List<FormPageModel.Step> steps,
        List<SummarySection> answers,
        List<Missing> missing) {

    /** Something still to be answered, with the address of its page. */
    public record Missing(String message, String address) {}
}
