package vn.motcua.identity.web;

import java.util.List;
import java.util.Map;

/**
 * A form about a mandate, as it was filled in so far.
 *
 * @param key beginning of its words
 * @param action where it is sent
 * @param id what the form makes, so that sending it twice makes one
 * @param target path of the page to come back to at the end, or empty
 * @param about name the page is about, or empty
 * @param values what was typed, by field
 * @param complaints what is wrong with it
 */
public record MandateForm(
        String key,
        String action,
        String id,
        String target,
        String about,
        Map<String, String> values,
        List<Complaint> complaints) {

    public MandateForm {
        values = Map.copyOf(values);
        complaints = List.copyOf(complaints);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

    public boolean wrong(String field) {
        return complaints.stream().anyMatch(complaint -> complaint.field().equals(field));
    }

    /** For logs: what people say about others never goes there. */
    @Override
    public String toString() {
        return "MandateForm[" + key + "]";
    }
}
