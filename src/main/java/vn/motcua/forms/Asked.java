package vn.motcua.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of one person, given the answers so far: pages, questions, and the answers that count.
 *
 * <p>Found in one pass in the order of the form, since a condition reads earlier questions only; the answer to a
 * question that is not asked counts as not given.
 *
 * @param paths leaves that are asked, in order
 * @param answers the answers to these leaves, nothing else
 */
public record Asked(List<FormPage> pages, List<Question> questions, Set<String> paths, Answers answers) {

    static Asked of(FormDefinition form, Answers given) {
        var pages = new ArrayList<FormPage>();
        var questions = new ArrayList<Question>();
        var paths = new HashSet<String>();
        // conditions read earlier questions only, so what was not asked yet must not be seen
        for (var page : form.pages()) {
            if (!holds(page.showIf(), given, paths)) {
                continue;
            }
            pages.add(page);
            for (var question : page.questions()) {
                if (holds(question.prompt().showIf(), given, paths)) {
                    questions.add(question);
                    ask(question, given, paths);
                }
            }
        }
        return new Asked(List.copyOf(pages), List.copyOf(questions), Set.copyOf(paths), given.only(paths::contains));
    }

    /** Whether that question is asked. */
    public boolean asks(Question question) {
        return paths.contains(question.leaves().getFirst().path());
    }

    private static void ask(Question question, Answers given, Set<String> paths) {
        for (var leaf : question.leaves()) {
            if (holds(leaf.when(), given, paths)) {
                paths.add(leaf.path());
            }
        }
    }

    private static boolean holds(Condition condition, Answers given, Set<String> paths) {
        var read = condition.fields();
        return read.isEmpty()
                ? condition.holds(Answers.none())
                : condition.holds(given.only(path -> read.contains(path) && paths.contains(path)));
    }
}
