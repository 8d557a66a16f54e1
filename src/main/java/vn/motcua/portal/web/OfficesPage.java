package vn.motcua.portal.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.WorkingWindow;
import vn.motcua.organisation.Unit;

/**
 * Where dossiers are handed in, and on which of the coming days the counters are open.
 *
 * @param district the district's office, if there is one
 * @param communes those of the communes, by code
 */
public record OfficesPage(List<Day> days, List<Unit> district, List<Unit> communes) {

    /**
     * One day.
     *
     * @param windows when the counters are open; none on a day off
     * @param reason why it is off, or why it is worked though it would be off; empty on ordinary days
     */
    public record Day(LocalDate date, boolean today, List<WorkingWindow> windows, String reason) {

        public boolean open() {
            return !windows.isEmpty();
        }
    }
}
