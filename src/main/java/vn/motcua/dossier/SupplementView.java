package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to mend a dossier, as its owner and its officers see it.
 *
 * @param place the how-manieth at this step
 * @param reason why it was asked again; empty the first time
 * @param rightPapers how many papers were found right
 * @param draft where the owner mends it; only for the owner, and while it is open
 */
public record SupplementView(
        SupplementStep step,
        int place,
        Asked asked,
        LocalDate answerBy,
        String reason,
        List<Mark> marks,
        int rightPapers,
        Optional<UUID> draft,
        Optional<Instant> answeredAt) {

    public SupplementView {
        marks = List.copyOf(marks);
    }

    public boolean open() {
        return answeredAt.isEmpty();
    }

    /** How many places still are as they were. */
    public long left() {
        return marks.stream().filter(mark -> !mark.mended()).count();
    }

    /** Who asked, in words of that time. */
    public record Asked(Instant at, String name, String post, String unit) {}

    /**
     * One place.
     *
     * @param page key of the form's page where it is mended
     * @param wrong what is wrong; empty where something else made this question necessary
     * @param mended whether it is other than it was, and right as far as the form can tell
     * @param before the answer in words as it was; of a paper empty
     * @param after the answer in words as it is now; of a paper empty
     */
    public record Mark(
            String field,
            String label,
            String page,
            String wrong,
            String mend,
            boolean paper,
            boolean mended,
            String before,
            String after) {

        /** Whether it was not marked but follows from what was mended. */
        public boolean follows() {
            return wrong.isEmpty();
        }
    }
}
