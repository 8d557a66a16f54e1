package vn.motcua.forms.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Question;

/** The fields of one sent page, read by question; remembers which names nobody asked for. */
final class SentFields {

    static final String DAY = ".day";
    static final String MONTH = ".month";
    static final String YEAR = ".year";
    static final String PARTLY = ".partly";
    static final String YES = "yes";
    static final String NO = "no";

    private final MultiValueMap<String, String> fields;
    private final Set<String> read = new HashSet<>();

    SentFields(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** What the fields answer to that question; nothing if they are blank. */
    Answers answer(Question question) {
        return switch (question) {
            case Question.Day day -> day(day);
            case Question.Count number -> number(number.field(), typed -> Numbers.read(typed, number.decimals()));
            case Question.Money money -> number(money.field(), Numbers::readMoney);
            case Question.YesNo yesNo -> yesNo(yesNo.field());
            case Question.Address address -> address(address);
            case Question.Text text -> text(question, text.field());
            case Question.Choice choice -> text(question, choice.field());
            case Question.Code code -> text(question, code.field());
            case Question.Rows rows -> rows(rows);
            case Question.Paper _, Question.Computed _ -> Answers.none();
        };
    }

    /** The rows in the order sent, without those left empty. */
    private Answers rows(Question.Rows rows) {
        var answers = Answers.none();
        for (int row = 0; row < rows.most(); row++) {
            for (var question : rows.row(row)) {
                answers = answers.with(answer(question));
            }
        }
        return answers.closed();
    }

    /** Names that were sent and never read; names of the page itself begin with {@code _}. */
    List<String> unread() {
        var unread = new ArrayList<String>();
        for (var name : fields.keySet()) {
            if (!read.contains(name) && !name.startsWith("_")) {
                unread.add(name);
            }
        }
        return unread;
    }

    /** The text as it is kept for that question. */
    static String clean(Question question, String typed) {
        if (question instanceof Question.Text text) {
            if (text.digits()) {
                return CleanText.digits(typed);
            }
            return text.look().lines() > 1 ? CleanText.lines(typed) : CleanText.line(typed);
        }
        return CleanText.line(typed);
    }

    private Answers text(Question question, String path) {
        var text = clean(question, first(path));
        return text.isEmpty() ? Answers.none() : Answers.none().with(path, text);
    }

    private Answers address(Question.Address address) {
        var answers = Answers.none();
        for (var leaf : address.leaves()) {
            answers = answers.with(text(address, leaf.path()));
        }
        return answers;
    }

    private Answers day(Question.Day day) {
        var path = day.field();
        var boxes = DateBoxes.typed(first(path + DAY), first(path + MONTH), first(path + YEAR));
        if (boxes.blank()) {
            return Answers.none();
        }
        boolean partly = day.partial() && first(path + PARTLY).equals(YES);
        return Answers.none().with(path, partly ? boxes.known() : boxes.iso());
    }

    private Answers number(String path, Function<String, Optional<BigDecimal>> reading) {
        var typed = CleanText.line(first(path));
        if (typed.isEmpty()) {
            return Answers.none();
        }
        return reading.apply(typed)
                .map(number -> Answers.none().with(path, number))
                .orElseGet(() -> Answers.none().with(path, typed));
    }

    private Answers yesNo(String path) {
        var typed = CleanText.line(first(path));
        return switch (typed) {
            case "" -> Answers.none();
            case YES -> Answers.none().with(path, true);
            case NO -> Answers.none().with(path, false);
            default -> Answers.none().with(path, typed);
        };
    }

    private String first(String name) {
        read.add(name);
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
