package vn.motcua.forms;

import java.time.LocalDate;

/**
 * The circumstances of a validation.
 *
 * @param today the office's day, for dates that must not be in the future
 * @param papersMayFollow papers are handed over at the counter or sent later, so an empty paper slot is no error
 * @param phoneMayLack whoever stands at the counter need not have a telephone
 */
public record Check(LocalDate today, boolean papersMayFollow, boolean phoneMayLack) {

    /** Telephone of whoever hands in, by convention of all forms (docs/forms.md). */
    private static final String PHONE = "requester.phone";

    /** Everything is needed now: a citizen submits on the pages. */
    public static Check complete(LocalDate today) {
        return new Check(today, false, false);
    }

    /** The papers are on the table or still to come. */
    public static Check withoutPapers(LocalDate today) {
        return new Check(today, true, false);
    }

    /** The papers are on the table, and so is the person. */
    public static Check atCounter(LocalDate today) {
        return new Check(today, true, true);
    }

    /** Whether the answer to a question may be missing though the form asks for it. */
    public boolean mayLack(Question question, String path) {
        return (papersMayFollow && question instanceof Question.Paper) || (phoneMayLack && path.equals(PHONE));
    }
}
