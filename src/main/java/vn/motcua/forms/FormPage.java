package vn.motcua.forms;

import java.util.List;

/**
 * One page of a form: one thing is asked, the question is its title.
 *
 * @param key last part of its address, Vietnamese without marks ({@code nguoi-me})
 */
public record FormPage(
        String key, LocalText title, LocalText hint, LocalText why, Condition showIf, List<Question> questions) {

    public FormPage {
        questions = List.copyOf(questions);
    }
}
