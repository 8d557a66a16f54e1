package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks a citizen to mend, all of it at once.
 *
 * @param marks what is wrong, at least one
 * @param answerBy the last day the office waits, after today
 * @param reason why it is asked a second time at the same step; needed then
 */
public record NewSupplement(
        List<Mark> marks, LocalDate answerBy, @Nullable String reason) {

    public NewSupplement {
        marks = List.copyOf(marks);
    }

    /**
     * One question of the form, or one paper.
     *
     * @param field its path in the answers
     * @param wrong what is wrong about it
     * @param mend how to mend it
     */
    public record Mark(String field, String wrong, String mend) {}
}
