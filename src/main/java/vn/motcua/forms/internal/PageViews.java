package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.forms.Answers;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.Condition;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.PageView.Frame;
import vn.motcua.forms.PageView.RadioOption;
import vn.motcua.forms.Question;

/** Makes the view of one page: words in one language, values as typed or offered, errors beside their fields. */
public final class PageViews {

    private final Answers answers;
    private final Map<String, FieldError> errors;
    private final Locale locale;
    private final UnaryOperator<String> fileName;

    public PageViews(Answers answers, List<FieldError> errors, Locale locale, UnaryOperator<String> fileName) {
        this.answers = answers;
        this.errors = errors.stream()
                .collect(Collectors.toMap(FieldError::field, Function.identity(), (first, second) -> first));
        this.locale = locale;
        this.fileName = fileName;
    }

    public PageView of(FormPage page) {
        var own = page.questions().stream().map(Question::field).collect(Collectors.toSet());
        var standing = page.questions().stream()
                .filter(question -> question.prompt().showIf().fields().stream().noneMatch(own::contains))
                .toList();
        var headed = standing.size() == 1;
        var fields = new ArrayList<Field>();
        for (var question : standing) {
            if (question.prompt().showIf().holds(answers)) {
                fields.add(field(page, question, headed));
            }
        }
        return new PageView(
                page.key(),
                say(page.title()),
                say(page.hint()),
                say(page.why()),
                fields,
                problems(page),
                headed,
                page.questions().stream().anyMatch(Question.Paper.class::isInstance));
    }

    private List<PageView.Problem> problems(FormPage page) {
        return page.questions().stream()
                .flatMap(question -> question.leaves().stream())
                .map(leaf -> errors.get(leaf.path()))
                .filter(Objects::nonNull)
                .map(error -> new PageView.Problem(say(error.message()), error.anchor()))
                .toList();
    }

    private Field field(FormPage page, Question question, boolean heading) {
        var frame = frame(page, question, heading);
        return switch (question) {
            case Question.Text text ->
                new PageView.TextField(
                        frame,
                        value(question, text.field()),
                        text.look().lines(),
                        text.look().width(),
                        text.look().autocomplete(),
                        text.look().inputmode(),
                        "");
            case Question.Count number -> number(frame, number);
            case Question.Money money -> money(frame, money);
            case Question.Day day -> new PageView.DateField(frame, boxes(day, frame), partly(day));
            case Question.Choice choice -> new PageView.RadioField(frame, options(page, choice));
            case Question.YesNo yesNo -> new PageView.RadioField(frame, yesNo(page, yesNo));
            case Question.Code code -> select(frame, code.list(), value(question, code.field()));
            case Question.Address address -> address(frame, address);
            case Question.Paper paper -> {
                var hash = answers.raw(paper.field());
                yield new PageView.PaperField(frame, hash.isEmpty() ? "" : fileName.apply(hash));
            }
        };
    }

    private Field number(Frame frame, Question.Count number) {
        var value = number.unit().isEmpty() && number.decimals() == 0
                ? value(number, number.field())
                : grouped(number, number.field());
        var mode = number.decimals() == 0 ? "numeric" : "decimal";
        return new PageView.TextField(
                frame, value, 1, number.decimals() == 0 ? width(number.most()) : 10, "", mode, say(number.unit()));
    }

    private Field money(Frame frame, Question.Money money) {
        return new PageView.TextField(
                frame,
                grouped(money, money.field()),
                1,
                width(money.most()),
                "",
                "numeric",
                say(Words.say("forms.money")));
    }

    private String grouped(Question question, String path) {
        return answers.has(path) ? Numbers.grouped(answers, path) : value(question, path);
    }

    /** Wide enough for the largest number with its groups. */
    private static int width(long most) {
        if (most < 10_000) {
            return 4;
        }
        return most < 100_000_000 ? 10 : 20;
    }

    private PageView.@Nullable Tick partly(Question.Day day) {
        if (!day.partial()) {
            return null;
        }
        var words = day.known() == Question.Day.Known.MONTH ? "forms.date.partly.month" : "forms.date.partly.year";
        return new PageView.Tick(
                PageView.id(day.field()) + "-partly",
                day.field() + SentFields.PARTLY,
                SentFields.YES,
                say(Words.say(words)),
                say(Words.say(words + ".hint")),
                DateBoxes.leavesOut(value(day, day.field())));
    }

    private Frame frame(FormPage page, Question question, boolean heading) {
        var prompt = question.prompt();
        var path = question.leaves().getFirst().path();
        return new Frame(
                PageView.id(path),
                path,
                say(heading ? page.title() : prompt.label()),
                say(heading && prompt.hint().isEmpty() ? page.hint() : prompt.hint()),
                say(prompt.why()),
                error(path),
                prompt.optional(),
                heading);
    }

    private List<PageView.Box> boxes(Question.Day day, Frame frame) {
        var raw = value(day, day.field());
        var boxes = DateBoxes.of(raw);
        var wrong = frame.wrong() && !raw.isEmpty() ? boxes.wrong() : Set.of(DateBoxes.Box.values());
        var birthday = day.autocomplete().equals("bday");
        return List.of(
                box(frame, "day", boxes.day(), 2, wrong.contains(DateBoxes.Box.DAY), birthday),
                box(frame, "month", boxes.month(), 2, wrong.contains(DateBoxes.Box.MONTH), birthday),
                box(frame, "year", boxes.year(), 4, wrong.contains(DateBoxes.Box.YEAR), birthday));
    }

    private PageView.Box box(Frame frame, String part, String value, int width, boolean marked, boolean birthday) {
        return new PageView.Box(
                frame.id() + "-" + part,
                frame.name() + "." + part,
                say(Words.say("forms.date." + part)),
                value,
                width,
                frame.wrong() && marked,
                birthday ? "bday-" + part : "");
    }

    private List<RadioOption> options(FormPage page, Question.Choice choice) {
        var chosen = value(choice, choice.field());
        var options = new ArrayList<RadioOption>();
        for (var option : choice.options()) {
            options.add(new RadioOption(
                    optionId(choice.field(), options.size()),
                    option.value(),
                    say(option.label()),
                    say(option.hint()),
                    option.value().equals(chosen),
                    opens(page, choice.field(), option.value())));
        }
        return options;
    }

    private List<RadioOption> yesNo(FormPage page, Question.YesNo yesNo) {
        var chosen = value(yesNo, yesNo.field());
        return List.of(
                new RadioOption(
                        optionId(yesNo.field(), 0),
                        SentFields.YES,
                        say(Words.say("forms.yes")),
                        "",
                        chosen.equals("true"),
                        opens(page, yesNo.field(), "true")),
                new RadioOption(
                        optionId(yesNo.field(), 1),
                        SentFields.NO,
                        say(Words.say("forms.no")),
                        "",
                        chosen.equals("false"),
                        opens(page, yesNo.field(), "false")));
    }

    private static String optionId(String path, int number) {
        return PageView.id(path) + (number == 0 ? "" : "-" + (number + 1));
    }

    private List<Field> opens(FormPage page, String field, String value) {
        return page.questions().stream()
                .filter(question -> question.prompt().showIf() instanceof Condition.Is is
                        && is.field().equals(field)
                        && is.value().asString().equals(value))
                .map(question -> field(page, question, false))
                .toList();
    }

    private PageView.SelectField select(Frame frame, CodeList list, String chosen) {
        var options = list.entries().stream()
                .map(entry -> new PageView.SelectOption(
                        entry.code(), say(entry.name()), entry.code().equals(chosen)))
                .toList();
        return new PageView.SelectField(frame, say(Words.say("forms.choose")), options);
    }

    private PageView.AddressField address(Frame frame, Question.Address address) {
        var where = value(address, address.where());
        var commune = select(
                inner(address.commune(), "forms.address.commune", "", false),
                address.communes(),
                value(address, address.commune()));
        var place = text(address, address.place(), "forms.address.place", "forms.address.place.hint");
        var here = new RadioOption(
                optionId(address.where(), 0),
                Question.Address.HERE,
                say(address.here()),
                "",
                where.equals(Question.Address.HERE),
                List.of(commune));
        var elsewhere = new RadioOption(
                optionId(address.where(), 1),
                Question.Address.ELSEWHERE,
                say(Words.say("forms.address.elsewhere")),
                "",
                where.equals(Question.Address.ELSEWHERE),
                List.of(place));
        var street = address.street() == Question.Address.Street.NOT_ASKED
                ? List.<Field>of()
                : List.<Field>of(
                        text(address, address.streetPath(), "forms.address.street", "forms.address.street.hint"));
        return new PageView.AddressField(frame, List.of(here, elsewhere), street);
    }

    private Field text(Question.Address address, String path, String label, String hint) {
        var optional = path.equals(address.streetPath()) && address.street() == Question.Address.Street.OPTIONAL;
        return new PageView.TextField(inner(path, label, hint, optional), value(address, path), 1, 0, "", "", "");
    }

    private Frame inner(String path, String label, String hint, boolean optional) {
        return new Frame(
                PageView.id(path),
                path,
                say(Words.say(label)),
                hint.isEmpty() ? "" : say(Words.say(hint)),
                "",
                error(path),
                optional,
                false);
    }

    /** What the field shows: the answer, or what is offered in its place while the question is unanswered. */
    private String value(Question question, String path) {
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

    private String error(String path) {
        var error = errors.get(path);
        return error == null ? "" : say(error.message());
    }

    private String say(LocalText text) {
        return text.in(locale);
    }
}
