package vn.motcua.desk.web;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.PageView.Frame;

/** Fields as an officer needs them: many on one page, each by its short name, without why a citizen is asked. */
final class PlainFields {

    private final UnaryOperator<String> label;

    /**
     * Fields of one form.
     *
     * @param label short name of the question at a path
     */
    PlainFields(UnaryOperator<String> label) {
        this.label = label;
    }

    Field of(Field field) {
        var frame = plain(field.frame());
        return switch (field) {
            case PageView.TextField text ->
                new PageView.TextField(
                        frame, text.value(), text.lines(), text.width(), "off", text.inputmode(), text.unit());
            case PageView.DateField date -> new PageView.DateField(frame, date.boxes(), date.partly());
            case PageView.RadioField radio -> new PageView.RadioField(frame, options(radio.options()));
            case PageView.SelectField select -> new PageView.SelectField(frame, select.placeholder(), select.options());
            case PageView.AddressField address ->
                new PageView.AddressField(frame, options(address.where()), fields(address.street()));
            case PageView.RowsField rows -> new PageView.RowsField(frame, rows.rows(), rows.add(), rows.full());
            case PageView.ComputedField computed -> new PageView.ComputedField(frame, computed.value());
            case PageView.PaperField paper -> new PageView.PaperField(frame, paper.file());
        };
    }

    List<Field> fields(List<Field> fields) {
        return fields.stream().map(this::of).toList();
    }

    private List<PageView.RadioOption> options(List<PageView.RadioOption> options) {
        return options.stream()
                .map(option -> new PageView.RadioOption(
                        option.id(),
                        option.value(),
                        option.label(),
                        option.hint(),
                        option.checked(),
                        fields(option.opens())))
                .toList();
    }

    private Frame plain(Frame frame) {
        return new Frame(
                frame.id(),
                frame.name(),
                frame.heading() ? label.apply(frame.name()) : frame.label(),
                frame.hint(),
                "",
                frame.error(),
                frame.optional(),
                false);
    }
}
