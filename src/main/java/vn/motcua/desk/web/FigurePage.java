package vn.motcua.desk.web;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.calendar.ClockWords;
import vn.motcua.calendar.Deadlines;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.WorkItem;

/**
 * The dossiers behind a figure of a board.
 *
 * @param figure which one, as a message key ending
 * @param nobody whether it is the figure of what nobody has taken
 */
public record FigurePage(OpenFigure.Opened opened, String figure, boolean nobody, Deadlines deadlines, Instant now) {

    /** The promised day of the dossier; absent while its clock stands still. */
    public Optional<ClockWords> due(WorkItem work) {
        return Optional.ofNullable(work.subjectDue()).map(due -> deadlines.running(due, now));
    }

    /** Whether there may be more than are shown. */
    public boolean more() {
        return opened.work().size() >= CappedCount.CAP;
    }
}
