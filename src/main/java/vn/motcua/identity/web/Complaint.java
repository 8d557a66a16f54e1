package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.shared.DomainException;

/**
 * What is wrong with one field of a form.
 *
 * @param field name and id of the field
 * @param key of the sentence in the message files
 * @param arguments for its placeholders
 */
public record Complaint(String field, String key, List<Object> arguments) {

    static Complaint of(String field, String key) {
        return new Complaint(field, key, List.of());
    }

    static Complaint of(String field, DomainException refusal) {
        return new Complaint(field, refusal.code(), refusal.arguments());
    }

    public Object[] values() {
        return arguments.toArray();
    }
}
