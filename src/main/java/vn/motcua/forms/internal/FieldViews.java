package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.forms.Condition;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.PageView.Frame;
import vn.motcua.forms.PageView.RadioOption;
import vn.motcua.forms.Question;

/**
 * Shows questions as fields.
 *
 * @param own the questions of the page, some of which open below an option of another
 * @param added path of the rows that are shown with one more, or empty
 */
record FieldViews(Shown shown, List<Question> own, UnaryOperator<String> fileName, String added) {

    Field field(Question question) {
        return field(question, frame(question));
    }

    Field field(Question question, Frame frame) {
        return switch (question) {
            case Question.Text text -> text(frame, text);
            case Question.Count number -> number(frame, number);
            case Question.Money money ->
                new PageView.TextField(
                        frame, shown.grouped(money), 1, width(money.most()), "", "numeric", shown.say("forms.money"));
            case Question.Day day -> new PageView.DateField(frame, boxes(day, frame), partly(day));
            case Question.Choice choice -> new PageView.RadioField(frame, options(choice));
            case Question.YesNo yesNo -> new PageView.RadioField(frame, yesNo(yesNo));
            case Question.Code code -> shown.select(frame, code.list(), shown.value(question, code.field()));
            case Question.Rows rows -> rows(frame, rows);
            case Question.Computed computed ->
                new PageView.ComputedField(frame, Summaries.value(computed, shown.answers(), shown.locale()));
            case Question.Address address -> new AddressViews(shown, address).field(frame);
            case Question.Paper paper -> {
                var hash = shown.answers().raw(paper.field());
                yield new PageView.PaperField(frame, hash.isEmpty() ? "" : fileName.apply(hash));
            }
        };
    }

    private Frame frame(Question question) {
        var prompt = question.prompt();
        var path = question.leaves().getFirst().path();
        return new Frame(
                PageView.id(path),
                path,
                shown.say(prompt.label()),
                shown.say(prompt.hint()),
                shown.say(prompt.why()),
                shown.error(path),
                prompt.optional(),
                false);
    }

    private Field rows(Frame frame, Question.Rows rows) {
        int least = rows.prompt().optional() ? 0 : 1;
        int more = added.equals(rows.field()) ? 1 : 0;
        int count = Math.min(rows.most(), Math.max(least, shown.answers().rows(rows.field()) + more));
        var views = new ArrayList<PageView.Row>();
        for (int row = 0; row < count; row++) {
            var path = rows.field() + "." + row;
            views.add(new PageView.Row(
                    path,
                    shown.say("forms.rows.row", rows.one(), row + 1),
                    rows.row(row).stream().map(this::field).toList()));
        }
        var add = count < rows.most() ? shown.say("forms.rows.add." + (count == 0 ? "first" : "more"), rows.one()) : "";
        return new PageView.RowsField(frame, views, add, shown.say("forms.rows.full", rows.most()));
    }

    private Field text(Frame frame, Question.Text text) {
        var look = text.look();
        return new PageView.TextField(
                frame,
                shown.value(text, text.field()),
                look.lines(),
                look.width(),
                look.autocomplete(),
                look.inputmode(),
                "");
    }

    private Field number(Frame frame, Question.Count number) {
        boolean whole = number.decimals() == 0;
        var value = number.unit().isEmpty() && whole ? shown.value(number, number.field()) : shown.grouped(number);
        int width = whole ? width(number.most()) : 10;
        return new PageView.TextField(
                frame, value, 1, width, "", whole ? "numeric" : "decimal", shown.say(number.unit()));
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
                shown.say(words),
                shown.say(words + ".hint"),
                DateBoxes.leavesOut(shown.value(day, day.field())));
    }

    private List<PageView.Box> boxes(Question.Day day, Frame frame) {
        var boxes = DateBoxes.of(shown.value(day, day.field()));
        var wrong = boxes.wrong();
        var birthday = day.autocomplete().equals("bday");
        return List.of(
                box(frame, "day", boxes.day(), marked(frame, wrong, DateBoxes.Box.DAY), birthday),
                box(frame, "month", boxes.month(), marked(frame, wrong, DateBoxes.Box.MONTH), birthday),
                box(frame, "year", boxes.year(), marked(frame, wrong, DateBoxes.Box.YEAR), birthday));
    }

    private static boolean marked(Frame frame, Set<DateBoxes.Box> wrong, DateBoxes.Box box) {
        return frame.wrong() && wrong.contains(box);
    }

    private PageView.Box box(Frame frame, String part, String value, boolean wrong, boolean birthday) {
        return new PageView.Box(
                frame.id() + "-" + part,
                frame.name() + "." + part,
                shown.say("forms.date." + part),
                value,
                part.equals("year") ? 4 : 2,
                wrong,
                birthday ? "bday-" + part : "");
    }

    private List<RadioOption> options(Question.Choice choice) {
        var chosen = shown.value(choice, choice.field());
        var options = new ArrayList<RadioOption>();
        for (var option : choice.options()) {
            options.add(new RadioOption(
                    Shown.optionId(choice.field(), options.size()),
                    option.value(),
                    shown.say(option.label()),
                    shown.say(option.hint()),
                    option.value().equals(chosen),
                    opens(choice.field(), option.value())));
        }
        return options;
    }

    private List<RadioOption> yesNo(Question.YesNo question) {
        var chosen = shown.value(question, question.field());
        return List.of(
                new RadioOption(
                        Shown.optionId(question.field(), 0),
                        SentFields.YES,
                        shown.say("forms.yes"),
                        "",
                        chosen.equals("true"),
                        opens(question.field(), "true")),
                new RadioOption(
                        Shown.optionId(question.field(), 1),
                        SentFields.NO,
                        shown.say("forms.no"),
                        "",
                        chosen.equals("false"),
                        opens(question.field(), "false")));
    }

    private List<Field> opens(String field, String value) {
        return own.stream()
                .filter(question -> question.prompt().showIf() instanceof Condition.Is is
                        && is.field().equals(field)
                        && is.value().asString().equals(value))
                .map(this::field)
                .toList();
    }
}
