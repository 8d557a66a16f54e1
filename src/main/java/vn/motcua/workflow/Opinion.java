package vn.motcua.workflow;

import java.time.Instant;
import vn.motcua.organisation.UnitId;

/**
 * What one agency was asked (NĐ 61/2018, Điều 19 khoản 5: content and deadline for each).
 *
 * @param consultation number of the consultation within the round; agencies asked together share it
 * @param due until when the agency may answer, in office time
 * @param join how many answers of the consultation the asking stage waits for
 */
public record Opinion(int consultation, UnitId agency, String question, Instant due, Join join) {

    /** How many answers the asking stage waits for. */
    public enum Join {
        ALL,
        ANY,
        NONE
    }

    Opinion dueAt(Instant later) {
        return new Opinion(consultation, agency, question, later, join);
    }
}
