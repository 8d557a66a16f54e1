package vn.motcua.identity.web;

import java.util.List;

/**
 * The officer's own page.
 *
 * @param name the officer's name
 * @param choices the posts the officer holds today
 * @param target path of the page to go on to, or empty
 * @param complaints what is wrong with what was sent
 */
public record PostsPage(String name, List<Choice> choices, String target, List<Complaint> complaints) {

    /** Whether there is anything to choose. */
    public boolean several() {
        return choices.size() > 1;
    }

    /**
     * One post to choose.
     *
     * @param now whether the session acts in this post
     */
    public record Choice(String id, String title, String unit, boolean now) {}
}
