package vn.motcua.forms;

import java.util.List;
import java.util.Set;

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

    /** The same page with some of its questions only. */
    public FormPage only(Set<String> fields) {
        return new FormPage(
                key,
                title,
                hint,
                why,
                showIf,
                questions.stream()
                        .filter(question -> fields.contains(question.field()))
                        .toList());
    }
}
