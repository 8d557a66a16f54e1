package vn.motcua.forms.internal;

import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.forms.Question;
import vn.motcua.forms.internal.AnswerCheck.Told;

/** Turns what the schema finds wrong into a sentence that says what to do. */
final class Complaints {

    private static final String REQUIRED = "required";

    private Complaints() {}

    static Told about(Question question, String path, String keyword, String raw) {
        var id = PageView.id(path);
        return switch (question) {
            case Question.Text text -> new Told(path, text(text, keyword), id);
            case Question.Count number -> new Told(path, number(number, keyword), id);
            case Question.Money money -> new Told(path, money(money, keyword), id);
            case Question.Day day -> day(day, keyword, raw);
            case Question.Address address -> new Told(path, address(address, path, keyword), id);
            case Question.Paper paper -> new Told(path, missingOr(paper, keyword, "forms.error.paper"), id);
            case Question.Choice _, Question.Code _, Question.YesNo _ ->
                new Told(path, missingOr(question, keyword, "forms.error.choice"), id);
            case Question.Rows rows -> rows(rows, keyword);
            case Question.Computed computed ->
                new Told(path, about(computed.shape(), path, keyword, raw).message(), id);
        };
    }

    private static LocalText missingOr(Question question, String keyword, String otherwise) {
        return keyword.equals(REQUIRED)
                ? question.prompt().missing()
                : Words.say(otherwise, question.prompt().label());
    }

    private static LocalText text(Question.Text text, String keyword) {
        var label = text.prompt().label();
        return switch (keyword) {
            case REQUIRED -> text.prompt().missing();
            case "maxLength" -> Words.say("forms.error.long", label, text.maxLength());
            case "pattern" -> text.invalid();
            default -> Words.say("forms.error.text", label);
        };
    }

    private static LocalText number(Question.Count number, String keyword) {
        var label = number.prompt().label();
        return switch (keyword) {
            case REQUIRED -> number.prompt().missing();
            case "multipleOf" -> Words.say("forms.error.number.decimals", label, number.decimals());
            default ->
                Words.say("forms.error.number", label, shown(number, number.least()), shown(number, number.most()));
        };
    }

    private static String shown(Question.Count number, long bound) {
        return number.unit().isEmpty() ? Long.toString(bound) : Numbers.grouped(bound);
    }

    private static LocalText money(Question.Money money, String keyword) {
        return keyword.equals(REQUIRED)
                ? money.prompt().missing()
                : Words.say(
                        "forms.error.money",
                        money.prompt().label(),
                        Numbers.grouped(money.least()),
                        Numbers.grouped(money.most()));
    }

    private static Told day(Question.Day day, String keyword, String raw) {
        var id = PageView.id(day.field());
        if (keyword.equals(REQUIRED)) {
            return new Told(day.field(), day.prompt().missing(), id + "-day");
        }
        var boxes = DateBoxes.of(raw);
        var label = day.prompt().label();
        if (day.partial() && DateBoxes.leavesOut(raw)) {
            return partly(day, boxes);
        }
        var message = switch (boxes.fault()) {
            case INCOMPLETE ->
                Words.say(day.partial() ? "forms.error.date.partial" : "forms.error.date.incomplete", label);
            case SHORT_YEAR -> Words.say("forms.error.date.year", label);
            case NO_SUCH_DAY, NONE -> Words.say("forms.error.date.unreal", label);
        };
        return new Told(day.field(), message, id + "-" + boxes.firstWrong());
    }

    /** About a date whose unknown parts were left out on purpose. */
    private static Told partly(Question.Day day, DateBoxes boxes) {
        var id = PageView.id(day.field());
        var label = day.prompt().label();
        if (!boxes.year().matches("[0-9]{4}")) {
            return new Told(day.field(), Words.say("forms.error.date.year", label), id + "-year");
        }
        return boxes.month().isEmpty()
                ? new Told(day.field(), Words.say("forms.error.date.month", label), id + "-month")
                : new Told(day.field(), Words.say("forms.error.date.unreal", label), id + "-month");
    }

    private static Told rows(Question.Rows rows, String keyword) {
        var first = PageView.id(rows.row(0).getFirst().leaves().getFirst().path());
        return keyword.equals("maxItems")
                ? new Told(
                        rows.field(),
                        Words.say("forms.error.rows", rows.prompt().label(), rows.most()),
                        PageView.id(rows.field()))
                : new Told(rows.field(), rows.prompt().missing(), first);
    }

    private static LocalText address(Question.Address address, String path, String keyword) {
        var label = address.prompt().label();
        if (keyword.equals("maxLength")) {
            return Words.say("forms.error.long.place", label);
        }
        if (!keyword.equals(REQUIRED)) {
            return Words.say("forms.error.choice", label);
        }
        if (path.equals(address.where())) {
            return address.prompt().missing();
        }
        var leaf = path.substring(path.lastIndexOf('.') + 1);
        var district = leaf.equals("place") && !address.reach().provinces().isEmpty();
        return Words.say("forms.error.address." + (district ? "district" : leaf), label);
    }
}
