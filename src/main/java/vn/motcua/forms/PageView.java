package vn.motcua.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of questions, ready for the templates {@code forms/problems} and {@code forms/questions}: all words chosen.
 *
 * @param headed whether a question carries the title, so that no heading stands above the fields
 * @param papers whether the page has paper slots, so that its form must be sent as multipart
 */
public record PageView(
        String key,
        String title,
        String hint,
        String why,
        List<Field> fields,
        List<Problem> problems,
        boolean headed,
        boolean papers) {

    public PageView {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** The id in the page of the value at that path. */
    public static String id(String path) {
        return path.replace('.', '-');
    }

    /** A line of the error summary. */
    public record Problem(String message, String anchor) {}

    /** What stands around every field. */
    public record Frame(
            String id,
            String name,
            String label,
            String hint,
            String why,
            String error,
            boolean optional,
            boolean heading) {

        /** Ids of hint and error, for {@code aria-describedby}; null leaves the attribute out. */
        public @Nullable String describedBy() {
            var hints = hint.isEmpty() ? "" : id + "-hint";
            var errors = error.isEmpty() ? "" : id + "-error";
            var both = (hints + " " + errors).trim();
            return both.isEmpty() ? null : both;
        }

        public boolean wrong() {
            return !error.isEmpty();
        }
    }

    /** One field of a page, by its look. */
    public sealed interface Field {
        Frame frame();
    }

    /** A text or a number; {@code unit} stands behind a number, or is empty. */
    public record TextField(
            Frame frame, String value, int lines, int width, String autocomplete, String inputmode, String unit)
            implements Field {

        /** Ids of hint, error and unit, for {@code aria-describedby}; null leaves the attribute out. */
        public @Nullable String describedBy() {
            var described = frame.describedBy();
            if (unit.isEmpty()) {
                return described;
            }
            return (described == null ? "" : described + " ") + frame.id() + "-unit";
        }
    }

    /** A date; {@code partly} is ticked by who does not know all of it, or null where all must be known. */
    public record DateField(
            Frame frame, List<Box> boxes, @Nullable Tick partly) implements Field {}

    /** A box to tick. */
    public record Tick(String id, String name, String value, String label, String hint, boolean checked) {}

    /** One of the three boxes of a date. */
    public record Box(
            String id, String name, String label, String value, int width, boolean wrong, String autocomplete) {}

    public record RadioField(Frame frame, List<RadioOption> options) implements Field {}

    /** A radio, with the questions that open below it when it is chosen. */
    public record RadioOption(String id, String value, String label, String hint, boolean checked, List<Field> opens) {}

    public record SelectField(Frame frame, String placeholder, List<SelectOption> options) implements Field {}

    public record SelectOption(String value, String label, boolean selected) {}

    /** A place: where it is, with commune or words below, then hamlet and street. */
    public record AddressField(Frame frame, List<RadioOption> where, List<Field> street) implements Field {}

    /** The same fields several times; {@code add} is the label of the button for one more, empty when there may be none. */
    public record RowsField(Frame frame, List<Row> rows, String add, String full) implements Field {}

    /** One row: its name is sent to take it away. */
    public record Row(String name, String title, List<Field> fields) {}

    /** A value that is computed, not asked. */
    public record ComputedField(Frame frame, String value) implements Field {}

    /** A slot for a paper; {@code file} is the shown name of what was stored, or empty. */
    public record PaperField(Frame frame, String file) implements Field {}
}
