package vn.motcua.forms.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.PageView;
import vn.motcua.forms.Question;
import vn.motcua.forms.SummarySection;

/** Says answers in words. */
public final class Summaries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Summaries() {}

    public static List<SummarySection> of(FormDefinition form, Answers answers, Locale locale) {
        var asked = form.asked(answers);
        var sections = new ArrayList<SummarySection>();
        for (var step : form.steps()) {
            var rows = new ArrayList<SummarySection.Row>();
            for (var page : step.pages()) {
                page.questions().stream()
                        .filter(asked::asks)
                        .forEach(question -> rows.add(row(page, question, asked.answers(), locale)));
            }
            if (!rows.isEmpty()) {
                sections.add(new SummarySection(step.key(), step.title().in(locale), rows));
            }
        }
        return sections;
    }

    private static SummarySection.Row row(FormPage page, Question question, Answers answers, Locale locale) {
        var value = value(question, answers, locale);
        var lines = question instanceof Question.Rows rows ? lines(rows, answers, locale, true) : List.<String>of();
        return new SummarySection.Row(
                question.field(),
                question.prompt().label().in(locale),
                value,
                lines.isEmpty() ? shown(question, value, locale) : String.join("\n", lines),
                lines,
                question instanceof Question.Computed ? "" : page.key(),
                PageView.id(question.leaves().getFirst().path()),
                question instanceof Question.Paper);
    }

    /** One answer in words, or nothing. */
    public static String value(Question question, Answers answers, Locale locale) {
        var raw = answers.raw(question.field());
        return switch (question) {
            case Question.Text _, Question.Paper _ -> raw;
            case Question.Count number -> number(number, answers, locale);
            case Question.Money money -> money(money, answers, locale);
            case Question.Day _ ->
                answers.date(question.field()).map(DAY::format).orElseGet(() -> partly(raw));
            case Question.YesNo _ ->
                answers.yes(question.field())
                        .map(yes -> Words.say(yes ? "forms.yes" : "forms.no").in(locale))
                        .orElse(raw);
            case Question.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.value().equals(raw))
                        .map(option -> option.label().in(locale))
                        .findFirst()
                        .orElse(raw);
            case Question.Code code ->
                code.list().nameOf(raw).map(name -> name.in(locale)).orElse(raw);
            case Question.Address address -> place(address, answers, locale);
            case Question.Computed computed -> value(computed.shape(), answers, locale);
            case Question.Rows rows -> String.join("\n", lines(rows, answers, locale, false));
        };
    }

    /** One line for each row: its answers with their labels. */
    private static List<String> lines(Question.Rows rows, Answers answers, Locale locale, boolean masked) {
        var lines = new ArrayList<String>();
        for (int row = 0; row < answers.rows(rows.field()); row++) {
            var line = new ArrayList<String>();
            for (var question : rows.row(row)) {
                var value = value(question, answers, locale);
                if (!value.isEmpty()) {
                    var said = masked ? shown(question, value, locale) : value;
                    line.add(Words.say("forms.rows.value", question.prompt().label(), said)
                            .in(locale));
                }
            }
            lines.add(String.join("; ", line));
        }
        return lines;
    }

    private static String number(Question.Count number, Answers answers, Locale locale) {
        var raw = answers.raw(number.field());
        if (raw.isEmpty() || (number.unit().isEmpty() && number.decimals() == 0)) {
            return raw;
        }
        return (Numbers.grouped(answers, number.field()) + " " + number.unit().in(locale)).strip();
    }

    private static String money(Question.Money money, Answers answers, Locale locale) {
        var amount = Numbers.grouped(answers, money.field());
        return amount.isEmpty() ? "" : amount + " " + Words.say("forms.money").in(locale);
    }

    /** A month or a year, where no more is known; a draft may hold what is neither. */
    private static String partly(String raw) {
        return DateBoxes.leavesOut(raw) && raw.indexOf('-') > 0
                ? DateBoxes.of(raw).month() + "/" + DateBoxes.of(raw).year()
                : raw;
    }

    private static String place(Question.Address address, Answers answers, Locale locale) {
        var street = answers.raw(address.streetPath());
        var unit = unit(address, answers, locale);
        if (street.isEmpty() || unit.isEmpty()) {
            return street + unit;
        }
        boolean named = answers.has(address.commune());
        return street + ", " + (named ? unit.substring(0, 1).toLowerCase(locale) + unit.substring(1) : unit);
    }

    private static String unit(Question.Address address, Answers answers, Locale locale) {
        var commune = answers.raw(address.commune());
        if (!commune.isEmpty()) {
            return address.communes()
                    .nameOf(commune)
                    .map(name -> name.in(locale) + ", " + address.within().in(locale))
                    .orElse(commune);
        }
        var province = answers.raw(address.province());
        var country = answers.raw(address.country());
        return Stream.of(
                        answers.raw(address.place()),
                        address.reach()
                                .provinces()
                                .nameOf(province)
                                .map(name -> name.in(locale))
                                .orElse(province),
                        answers.raw(address.abroad()),
                        address.reach()
                                .countries()
                                .nameOf(country)
                                .map(name -> name.in(locale))
                                .orElse(country))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shown(Question question, String value, Locale locale) {
        if (value.isEmpty() && question instanceof Question.Computed) {
            return Words.say("forms.computed.none").in(locale);
        }
        if (value.isEmpty()) {
            return Words.say(question instanceof Question.Paper ? "forms.summary.nopaper" : "forms.summary.nothing")
                    .in(locale);
        }
        return question instanceof Question.Text text && text.secret() ? masked(value) : value;
    }

    /** An identity number as others may see it: 083175••••18. */
    static String masked(String number) {
        var head = Math.min(6, number.length() / 2);
        var tail = Math.min(2, number.length() - head);
        return number.substring(0, head) + "••••" + number.substring(number.length() - tail);
    }
}
