package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.MakeUpDay;
import vn.motcua.dossier.internal.ChangeDaysOff;
import vn.motcua.dossier.internal.ForeseeDaysOff;
import vn.motcua.dossier.internal.ListDaysOff;
import vn.motcua.dossier.internal.ReadDaysOff;
import vn.motcua.identity.Actor;
import vn.motcua.shared.KeysetPage;

/**
 * The days off of the locality and what a decision about them does to due dates. A decision is looked at before it is
 * kept; kept, it moves every open dossier at once, tells their owners, and can be opened with each old and new date
 * afterwards. The date first promised stays as it was.
 *
 * <p>Refusals are {@link vn.motcua.calendar.CalendarException}.
 */
@Service
public class DaysOff {

    private final ListDaysOff list;
    private final ForeseeDaysOff foresee;
    private final ChangeDaysOff change;
    private final ReadDaysOff read;

    DaysOff(ListDaysOff list, ForeseeDaysOff foresee, ChangeDaysOff change, ReadDaysOff read) {
        this.list = list;
        this.foresee = foresee;
        this.change = change;
        this.read = read;
    }

    /** Days off and make-up days of a year, and the decisions about days of that year, the newest first. */
    public Year year(Actor actor, int year) {
        return list.list(actor, year);
    }

    /** The dossiers a decision would move, by number; nothing is changed. */
    public List<DueChange> foresee(Actor actor, DaysOffChange decision) {
        return foresee.foresee(actor, decision);
    }

    /** Keeps a decision and moves what it moves. */
    public DaysOffDecision change(Actor actor, DaysOffChange decision) {
        return change.change(actor, decision);
    }

    /**
     * A decision and the dossiers it moved, by number, 50 to a page.
     *
     * @param after where the page before ended; null for the first
     * @throws DossierException.UnknownNumber if there is no such decision
     */
    public Moved read(Actor actor, UUID decision, @Nullable String after) {
        return read.read(actor, decision, after);
    }

    /** One year of the calendar. */
    public record Year(int year, List<Holiday> off, List<MakeUpDay> worked, List<DaysOffDecision> decisions) {

        public Year {
            off = List.copyOf(off);
            worked = List.copyOf(worked);
            decisions = List.copyOf(decisions);
        }
    }

    /** A decision with a page of what it moved. */
    public record Moved(DaysOffDecision decision, KeysetPage<DueChange> dossiers) {}
}
