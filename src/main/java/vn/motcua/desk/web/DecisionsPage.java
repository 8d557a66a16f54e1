package vn.motcua.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockWords;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.workflow.WorkItem;

/**
 * What waits for a leader's decision.
 *
 * @param done number of the dossier that was just decided, or empty
 */
public record DecisionsPage(List<WorkItem> work, String done, Deadlines deadlines, Instant now) {

    /** The promised day of the dossier. */
    public Optional<ClockWords> due(WorkItem item) {
        return Optional.ofNullable(item.subjectDue()).map(due -> deadlines.running(due, now));
    }

    /** How many end today or are over. */
    public long endToday() {
        return work.stream().filter(this::endsToday).count();
    }

    private boolean endsToday(WorkItem item) {
        var due = item.subjectDue();
        return due != null && !WorkCalendar.dateOf(due).isAfter(WorkCalendar.dateOf(now));
    }
}
