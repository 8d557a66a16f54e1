package vn.motcua.identity.web;

import java.util.List;

/**
 * A page that asks one thing.
 *
 * @param key beginning of its words: title, lead, go
 * @param arguments for the placeholders of title and lead
 * @param action where the form is sent
 * @param target path of the page to come back to at the end, or empty
 * @param fields what is asked, mostly one
 * @param complaints what is wrong with what was sent
 * @param extras what stands below the form
 */
public record AskPage(
        String key,
        List<String> arguments,
        String action,
        String target,
        List<Field> fields,
        List<Complaint> complaints,
        Extras extras) {

    static AskPage of(String key, String action, List<Complaint> complaints, Field... fields) {
        return new AskPage(key, List.of(), action, "", List.of(fields), complaints, Extras.NONE);
    }

    AskPage back(String path) {
        return new AskPage(key, arguments, action, path, fields, complaints, extras);
    }

    AskPage about(String argument) {
        return new AskPage(key, List.of(argument), action, target, fields, complaints, extras);
    }

    AskPage with(Extras more) {
        return new AskPage(key, arguments, action, target, fields, complaints, more);
    }

    public boolean complainsAbout(String field) {
        return complaints.stream().anyMatch(complaint -> complaint.field().equals(field));
    }

    public Object[] values() {
        return arguments.toArray();
    }

    /**
     * One field.
     *
     * @param name name and id of the field, and end of the keys of its label and hint
     * @param type {@code text} or {@code password}
     * @param autocomplete what browsers may fill in, as HTML names it
     * @param digits whether a telephone should show its digits
     * @param value what was typed before
     */
    public record Field(String name, String type, String autocomplete, boolean digits, String value) {

        static Field text(String name, String autocomplete, String value) {
            return new Field(name, "text", autocomplete, false, value);
        }

        static Field digits(String name, String autocomplete, String value) {
            return new Field(name, "text", autocomplete, true, value);
        }

        static Field password(String name, String autocomplete) {
            return new Field(name, "password", autocomplete, false, "");
        }
    }

    /** What else a page has: the way to another code, the note that one was sent, the outbox of a demonstration. */
    public record Extras(String resend, boolean sentAgain, boolean outbox, boolean signIn) {

        /** The page where the address is typed, for whoever mistyped it. */
        public String firstPage() {
            return resend.replace("/ma/gui-lai", "");
        }

        static final Extras NONE = new Extras("", false, false, false);
    }
}
