package vn.motcua.forms;

import java.time.LocalDate;

/**
 * The circumstances of a validation.
 *
 * @param today the office's day, for dates that must not be in the future
 * @param papersMayFollow papers are handed over at the counter or sent later, so an empty paper slot is no error
 */
public record Check(LocalDate today, boolean papersMayFollow) {

    /** Everything is needed now: a citizen submits on the pages. */
    public static Check complete(LocalDate today) {
        return new Check(today, false);
    }

    /** The papers are on the table or still to come. */
    public static Check withoutPapers(LocalDate today) {
        return new Check(today, true);
    }
}
