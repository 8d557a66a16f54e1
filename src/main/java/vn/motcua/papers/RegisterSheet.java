package vn.motcua.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 06 (TT 01/2018/TT-VPCP): a part of the register of dossiers, A4 across.
 *
 * @param from first day of reception
 * @param to last one
 */
public record RegisterSheet(Letterhead head, LocalDate from, LocalDate to, List<Line> lines) {

    public RegisterSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One dossier.
     *
     * @param place its place in this part, from 1
     * @param contact address and telephone of the applicant
     * @param finished when the result was ready; null while it is not
     * @param returned when it was handed over
     * @param handed how and to whom
     * @param note where it stands, or that it was late
     */
    public record Line(
            int place,
            String number,
            String procedure,
            String applicant,
            String contact,
            String agency,
            LocalDateTime received,
            LocalDateTime due,
            @Nullable LocalDateTime finished,
            @Nullable LocalDateTime returned,
            String handed,
            String note) {}
}
