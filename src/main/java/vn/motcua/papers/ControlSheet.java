package vn.motcua.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 05 (TT 01/2018/TT-VPCP): who had a dossier from when to when, and whether each was in time. Goes with the
 * dossier from desk to desk.
 *
 * @param agency the agency that answers for it
 * @param due when the result is due
 * @param steps in order, the first one at the counter
 */
public record ControlSheet(
        Letterhead head,
        String dossierNumber,
        String applicant,
        String request,
        String agency,
        LocalDateTime received,
        LocalDateTime due,
        List<Step> steps) {

    public ControlSheet {
        steps = List.copyOf(steps);
    }

    /**
     * One desk.
     *
     * @param unit where it is
     * @param work what is done there
     * @param holder who has it or had it; null while it stands in the queue
     * @param given when it came to this desk
     * @param until when it is to be done there; null where no limit is set
     * @param passedOn when it left; null while it is there
     * @param punctuality key of the word for early, in time or late; null while that is not known
     */
    public record Step(
            String unit,
            String work,
            @Nullable String holder,
            LocalDateTime given,
            @Nullable LocalDateTime until,
            @Nullable LocalDateTime passedOn,
            @Nullable String punctuality) {}
}
