package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.PageView.Frame;
import vn.motcua.forms.Question;

/** Makes the view of one page: words in one language, values as typed or offered, errors beside their fields. */
public final class PageViews {

    private final Shown shown;
    private final UnaryOperator<String> fileName;
    private final String added;

    /**
     * For one visitor.
     *
     * @param added path of the rows that are shown with one more than was filled in, or empty
     */
    public PageViews(
            Answers answers, List<FieldError> errors, Locale locale, UnaryOperator<String> fileName, String added) {
        this.shown = new Shown(answers, errors, locale);
        this.fileName = fileName;
        this.added = added;
    }

    public PageView of(FormPage page) {
        var own = page.questions().stream().map(Question::field).collect(Collectors.toSet());
        var standing = page.questions().stream()
                .filter(question -> question.prompt().showIf().fields().stream().noneMatch(own::contains))
                .toList();
        var headed = standing.size() == 1;
        var views = new FieldViews(shown, page.questions(), fileName, added);
        var fields = new ArrayList<Field>();
        for (var question : standing) {
            if (question.prompt().showIf().holds(shown.answers())) {
                fields.add(headed ? views.field(question, heading(page, question)) : views.field(question));
            }
        }
        return new PageView(
                page.key(),
                shown.say(page.title()),
                shown.say(page.hint()),
                shown.say(page.why()),
                fields,
                problems(page),
                headed,
                page.questions().stream().anyMatch(Question.Paper.class::isInstance));
    }

    private List<PageView.Problem> problems(FormPage page) {
        return page.questions().stream()
                .flatMap(question -> question.concrete(shown.answers()).stream())
                .flatMap(question -> question.leaves().stream())
                .map(leaf -> shown.errorAt(leaf.path()))
                .flatMap(Optional::stream)
                .map(error -> new PageView.Problem(shown.say(error.message()), error.anchor()))
                .toList();
    }

    /** The only question of a page carries the page's title. */
    private Frame heading(FormPage page, Question question) {
        var prompt = question.prompt();
        var path = question.leaves().getFirst().path();
        return new Frame(
                PageView.id(path),
                path,
                shown.say(page.title()),
                shown.say(prompt.hint().isEmpty() ? page.hint() : prompt.hint()),
                shown.say(prompt.why()),
                shown.error(path),
                prompt.optional(),
                true);
    }
}
