package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DueChange;

/** Counts which due dates a decision about the days off moves. */
@Component
class MovedDueDates {

    private final DueChangeStore store;
    private final Calendars calendars;
    private final Clock clock;

    MovedDueDates(DueChangeStore store, Calendars calendars, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Deadlines as they would be; refuses what the calendar refuses. */
    Deadlines deadlinesAfter(DaysOffChange change) {
        return calendars.after(change, WorkCalendar.dateOf(clock.instant()));
    }

    /** The dossiers whose date is another one then, by number. */
    List<DueChangeStore.Moving> by(DaysOffChange change) {
        var after = deadlinesAfter(change);
        var before = calendars.deadlines();
        return store.running().stream()
                .map(dossier -> moving(dossier, before, after))
                .filter(moving ->
                        !moving.change().before().equals(moving.change().after()))
                .toList();
    }

    private static DueChangeStore.Moving moving(DueChangeStore.Running dossier, Deadlines before, Deadlines after) {
        var now = before.due(dossier.clock());
        var then = after.due(dossier.clock());
        var change = new DueChange(
                dossier.number(), dossier.procedure(), dossier.receiving(), now.at(), then.at(), now.held());
        return new DueChangeStore.Moving(dossier, change);
    }
}
