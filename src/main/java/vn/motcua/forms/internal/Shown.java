package vn.motcua.forms.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.forms.Answers;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.forms.Question;

/** What one visitor sees in the fields of a page: values as typed or offered, errors, words in one language. */
final class Shown {

    private final Answers answers;
    private final Map<String, FieldError> errors;
    private final Locale locale;

    Shown(Answers answers, List<FieldError> errors, Locale locale) {
        this.answers = answers;
        this.errors = errors.stream()
                .collect(Collectors.toMap(FieldError::field, Function.identity(), (first, second) -> first));
        this.locale = locale;
    }

    Answers answers() {
        return answers;
    }

    Locale locale() {
        return locale;
    }

    /** What the field shows: the answer, or what is offered in its place while the question is unanswered. */
    String value(Question question, String path) {
        // a page that came back with errors shows what was sent: an offer beside "nhập ..." would contradict it
        if (!errors.isEmpty() || question.leaves().stream().anyMatch(leaf -> answers.has(leaf.path()))) {
            return answers.raw(path);
        }
        for (var prefill : question.prompt().prefill()) {
            if (prefill.when().holds(answers)) {
                return switch (prefill) {
                    case Question.Prefill.Value fixed -> fixed.value();
                    case Question.Prefill.From from ->
                        answers.raw(
                                from.field() + path.substring(question.field().length()));
                };
            }
        }
        return "";
    }

    /** The number with its groups, or what was typed instead. */
    String grouped(Question question) {
        return answers.has(question.field())
                ? Numbers.grouped(answers, question.field())
                : value(question, question.field());
    }

    Optional<FieldError> errorAt(String path) {
        return Optional.ofNullable(errors.get(path));
    }

    String error(String path) {
        return errorAt(path).map(error -> say(error.message())).orElse("");
    }

    String say(LocalText text) {
        return text.in(locale);
    }

    String say(String key, Object... arguments) {
        return say(Words.say(key, arguments));
    }

    PageView.SelectField select(PageView.Frame frame, CodeList list, String chosen) {
        var options = list.entries().stream()
                .map(entry -> new PageView.SelectOption(
                        entry.code(), say(entry.name()), entry.code().equals(chosen)))
                .toList();
        return new PageView.SelectField(frame, say("forms.choose"), options);
    }

    /** Id of one radio or box of a question; the first has the id of the question, so that an error leads to it. */
    static String optionId(String path, int number) {
        return PageView.id(path) + (number == 0 ? "" : "-" + (number + 1));
    }
}
