package vn.motcua.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of one person, given the answers so far: pages, questions, and the answers that count.
 *
 * <p>Found in one pass in the order of the form, since conditions and formulas read earlier questions only; the answer to a
 * question that is not asked counts as not given, and what is computed counts as computed, whatever was given.
 *
 * @param paths leaves that are asked, in order
 * @param answers the answers to these leaves, nothing else
 */
public record Asked(List<FormPage> pages, List<Question> questions, Set<String> paths, Answers answers) {

    static Asked of(FormDefinition form, Answers given) {
        var pass = new Pass(given);
        for (var page : form.pages()) {
            if (pass.holds(page.showIf())) {
                pass.pages.add(page);
                page.questions().stream()
                        .filter(question -> pass.holds(question.prompt().showIf()))
                        .forEach(pass::ask);
            }
        }
        return new Asked(List.copyOf(pass.pages), List.copyOf(pass.questions), Set.copyOf(pass.paths), pass.counting());
    }

    /** Whether that question is asked. */
    public boolean asks(Question question) {
        return paths.contains(question.leaves().getFirst().path());
    }

    /** Conditions read earlier questions only, so what was not asked yet must not be seen. */
    private static final class Pass {

        private final List<FormPage> pages = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final Set<String> paths = new HashSet<>();
        private Answers given;

        Pass(Answers given) {
            this.given = given;
        }

        boolean holds(Condition condition) {
            var read = condition.fields();
            return condition.holds(read.isEmpty() ? Answers.none() : given.pick(read, paths::contains));
        }

        void ask(Question question) {
            questions.add(question);
            if (question instanceof Question.Computed computed) {
                var value = computed.formula().value(counting());
                given = value.map(found -> given.with(computed.field(), found))
                        .orElseGet(() -> given.without(computed.field()));
            }
            for (var one : question.concrete(given)) {
                for (var leaf : one.leaves()) {
                    if (holds(leaf.when())) {
                        paths.add(leaf.path());
                    }
                }
            }
        }

        Answers counting() {
            return given.only(paths::contains);
        }
    }
}
