package vn.motcua.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.dossier.Mending;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PaperSlot;

/**
 * One page of a form in its frame.
 *
 * @param title name of the procedure
 * @param saved when the draft was last saved, in words
 * @param version of the draft the page was opened with
 * @param back address of the page before, empty on the first
 * @param fromCheck whether the way leads back to the check page
 * @param steps the steps of the form with where we are; none where a dossier is mended
 * @param words what an officer wrote about questions of this page
 * @param owner name of whom it is filled in for; empty for oneself
 * @param papers what lies in the slots of papers, by the path of the question
 * @param sample where a sample of the page is, empty where there is none
 */
public record FormPageModel(
        UUID draft,
        String title,
        String saved,
        int version,
        String back,
        boolean fromCheck,
        List<Step> steps,
        List<Mending.Words> words,
        PageView view,
        Map<String, PaperSlot> papers,
        String owner,
        String sample) {

    public FormPageModel {
        steps = List.copyOf(steps);
        words = List.copyOf(words);
        papers = Map.copyOf(papers);
    }

    /** Whether one can say here for whom it is filled in: on the first page. */
    public boolean asksForWhom() {
        return back.isEmpty() && !mending();
    }

    /** Whether it mends a dossier that was handed in. */
    public boolean mending() {
        return steps.isEmpty();
    }

    /** One step of the form. */
    public record Step(String name, String address, boolean done, boolean now) {}

    /** Number of the present step, counted from one. */
    public static int presentOf(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).now()) {
                return i + 1;
            }
        }
        return steps.size();
    }
}
