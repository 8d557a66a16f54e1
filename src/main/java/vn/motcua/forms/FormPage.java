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

    /** The same page with some of its questions only; one that is left alone is the title. */
    public FormPage only(Set<String> fields) {
        var left = questions.stream()
                .filter(question -> fields.contains(question.field()))
                .toList();
        var alone = left.size() == 1 && questions.size() > 1;
        return new FormPage(key, alone ? left.getFirst().prompt().label() : title, hint, why, showIf, left);
    }
}
