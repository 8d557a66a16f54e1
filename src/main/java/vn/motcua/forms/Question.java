package vn.motcua.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.StringNode;

/** One question of a form, by kind of answer. A question owns one leaf of the answers, an address several. */
public sealed interface Question {

    /** The questions that have an answer of their own here: itself, and those of each row that was filled in. */
    default List<Question> concrete(Answers answers) {
        return List.of(this);
    }

    /** Whether the answer at that path belongs to this question, in a row or not. */
    default boolean owns(String path) {
        return leaves().stream().anyMatch(leaf -> leaf.path().equals(path));
    }

    /** What all kinds share. */
    Prompt prompt();

    /** Path of the answer, for example {@code mother.name}; for an address the path of its group. */
    default String field() {
        return prompt().field();
    }

    /** The values it is answered with. */
    default List<Leaf> leaves() {
        return List.of(new Leaf(field(), Condition.always(), prompt().required()));
    }

    /** The same question with other words or of another field; papers, rows and computed values have no such twin. */
    default Question with(Prompt other) {
        return SameQuestion.with(this, other);
    }

    /** Paths whose answers decide whether this question is asked. */
    default Set<String> reads() {
        var fields = new TreeSet<>(prompt().showIf().fields());
        fields.addAll(prompt().required().fields());
        if (this instanceof Computed computed) {
            fields.addAll(computed.formula().fields());
        }
        return fields;
    }

    /**
     * One value of the answers.
     *
     * @param when asked at all, given that the question is asked
     * @param required must be answered, given that it is asked
     */
    record Leaf(String path, Condition when, Condition required) {}

    /**
     * The words and the circumstances of a question.
     *
     * @param label short noun phrase, used above the field, in the summary and in papers
     * @param hint one line under the label, or none
     * @param why the reason why we ask, folded away, or none
     * @param missing what to do when it was left out ("Nhập số bản án"); none only if never required
     * @param required when an answer is required: always, never, or under a condition
     * @param showIf when it is asked
     * @param prefill answers offered in place of an empty field
     */
    record Prompt(
            String field,
            LocalText label,
            LocalText hint,
            LocalText why,
            LocalText missing,
            Condition required,
            Condition showIf,
            List<Prefill> prefill) {

        /** The same words about the answer below that path. */
        Prompt within(String path) {
            return new Prompt(path + "." + field, label, hint, why, missing, required, showIf, prefill);
        }

        public boolean optional() {
            return required.equals(Condition.never());
        }
    }

    /** What an empty field is filled with on the page while the condition holds; the person may change it. */
    sealed interface Prefill {

        Condition when();

        /** The answer to an earlier question of the same kind. */
        record From(String field, Condition when) implements Prefill {}

        /** A fixed value. */
        record Value(String value, Condition when) implements Prefill {}
    }

    /**
     * A text in one line, or in several.
     *
     * @param digits spaces, dots and hyphens are removed before it is kept (telephone, identity number)
     * @param secret shown masked in summaries (identity number)
     */
    record Text(Prompt prompt, int maxLength, LocalText invalid, TextLook look, boolean digits, boolean secret)
            implements Question {}

    /** How a text field looks: lines, width in characters or 0 for full, {@code autocomplete} and {@code inputmode}. */
    record TextLook(int lines, int width, String autocomplete, String inputmode) {}

    /**
     * A number between two bounds.
     *
     * @param decimals digits after the comma at most; 0 for whole numbers
     * @param unit what is counted, behind the number ("m²"); such numbers are grouped, others (a year) are not
     */
    record Count(Prompt prompt, long least, long most, int decimals, LocalText unit) implements Question {}

    /** An amount in whole đồng between two bounds, grouped where it is shown: 1.250.000. */
    record Money(Prompt prompt, long least, long most) implements Question {}

    /** A day, asked in three boxes, kept as {@code yyyy-mm-dd}; what is not known is left out: {@code yyyy-mm}, {@code yyyy}. */
    record Day(Prompt prompt, String autocomplete, Known known) implements Question {

        /** What of a day must be known at least. */
        public enum Known {
            DAY,
            MONTH,
            YEAR
        }

        /** Whether day, or day and month, may be unknown. */
        public boolean partial() {
            return known != Known.DAY;
        }
    }

    /** One of a few options, shown as radios. */
    record Choice(Prompt prompt, List<Option> options) implements Question {}

    record Option(String value, LocalText label, LocalText hint) {}

    /** One code of a published list, shown as a select. */
    record Code(Prompt prompt, CodeList list) implements Question {}

    record YesNo(Prompt prompt) implements Question {}

    /**
     * A place: a commune of the locality, any other place of the country, or one abroad; with hamlet, street and house
     * number if asked.
     *
     * @param here label of the choice "in this locality"
     * @param within what follows the commune's name in a full address ("huyện Mỏ Cày Nam, tỉnh Bến Tre")
     * @param reach what is asked of places elsewhere
     * @param street whether hamlet, street and house number are asked, and whether they are required
     */
    record Address(Prompt prompt, CodeList communes, LocalText here, LocalText within, Reach reach, Street street)
            implements Question {

        public static final String HERE = "here";
        public static final String ELSEWHERE = "elsewhere";
        public static final String ABROAD = "abroad";

        /**
         * The lists for places elsewhere.
         *
         * @param provinces to choose from; none: the province is written with district and commune
         * @param countries to choose from; none: places abroad are no choice of their own
         */
        public record Reach(CodeList provinces, CodeList countries) {

            public boolean abroad() {
                return !countries.isEmpty();
            }
        }

        public enum Street {
            NOT_ASKED,
            OPTIONAL,
            REQUIRED
        }

        public String where() {
            return field() + ".where";
        }

        public String commune() {
            return field() + ".commune";
        }

        public String province() {
            return field() + ".province";
        }

        /** District and commune elsewhere in the country; with the province where that is not chosen from a list. */
        public String place() {
            return field() + ".place";
        }

        public String country() {
            return field() + ".country";
        }

        /** City and state abroad. */
        public String abroad() {
            return field() + ".abroad";
        }

        public String streetPath() {
            return field() + ".street";
        }

        @Override
        public List<Leaf> leaves() {
            var leaves = new ArrayList<Leaf>();
            leaves.add(new Leaf(where(), Condition.always(), prompt().required()));
            leaves.add(leaf(commune(), HERE));
            if (!reach.provinces().isEmpty()) {
                leaves.add(leaf(province(), ELSEWHERE));
            }
            leaves.add(leaf(place(), ELSEWHERE));
            if (reach.abroad()) {
                leaves.add(leaf(country(), ABROAD));
                leaves.add(leaf(abroad(), ABROAD));
            }
            if (street != Street.NOT_ASKED) {
                var required = street == Street.REQUIRED ? prompt().required() : Condition.never();
                leaves.add(new Leaf(streetPath(), Condition.always(), required));
            }
            return leaves;
        }

        private Leaf leaf(String path, String place) {
            var there = new Condition.Is(where(), StringNode.valueOf(place));
            return new Leaf(path, there, Condition.always());
        }
    }

    /**
     * The same few questions for each of several things, in rows that are added and taken away.
     *
     * @param one what one row is about ("Thành viên")
     * @param each the questions of one row, with paths inside it
     * @param most rows at most
     */
    record Rows(Prompt prompt, LocalText one, List<Question> each, int most) implements Question {

        public Rows {
            each = List.copyOf(each);
        }

        /** The questions of the row of that number, counted from 0. */
        public List<Question> row(int number) {
            var path = field() + "." + number;
            return each.stream()
                    .map(question -> question.with(question.prompt().within(path)))
                    .toList();
        }

        @Override
        public boolean owns(String path) {
            return path.equals(field()) || path.startsWith(field() + ".");
        }

        @Override
        public List<Question> concrete(Answers answers) {
            var questions = new ArrayList<Question>();
            questions.add(this);
            for (int row = 0; row < answers.rows(field()); row++) {
                questions.addAll(row(row));
            }
            return questions;
        }
    }

    /**
     * A value that follows from earlier answers, shown and never asked.
     *
     * @param shape the question that would ask for such a value: how it is written
     */
    record Computed(Prompt prompt, Formula formula, Question shape) implements Question {}

    /** A slot for one paper; the answer is the hash of a stored file. Never set from form fields, see docs/forms.md. */
    record Paper(Prompt prompt) implements Question {}
}
