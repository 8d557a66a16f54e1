package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A question to be answered with yes or no before one files: whether this is the right procedure. It advises; nobody is kept
 * from filing by it.
 *
 * @param key stable name within the procedure
 * @param text the question
 * @param stops the answer that leads elsewhere; the other one, and "not sure", lead on
 * @param elsewhere what to tell who answers so
 */
public record EligibilityQuestion(
        String key, LocalText text, Optional<LocalText> hint, Answer stops, Elsewhere elsewhere) {

    /** What one can answer. */
    public enum Answer {
        YES,
        NO,
        UNSURE
    }

    /**
     * Why the procedure does not fit and what does.
     *
     * @param because the reason in plain words
     * @param basis law and article
     * @param next what to do
     * @param instead procedures to use in its place
     */
    public record Elsewhere(LocalText because, LocalText basis, LocalText next, List<ProcedureCode> instead) {

        public Elsewhere {
            instead = List.copyOf(instead);
        }
    }
}
