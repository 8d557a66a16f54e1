package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Overlooked;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Lists what waits at the counter of the own unit longer than the hours it has to decide (NĐ 45/2020; R-06). */
@UseCase
public class ListOverlooked {

    private static final int MOST = 99;

    private final Permissions permissions;
    private final DossierQueries queries;
    private final Desks desks;
    private final Calendars calendars;
    private final Clock clock;

    ListOverlooked(Permissions permissions, DossierQueries queries, Desks desks, Calendars calendars, Clock clock) {
        this.permissions = permissions;
        this.queries = queries;
        this.desks = desks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The longest first. */
    public Overlooked list(Actor actor) {
        var unit = actor instanceof OfficerInPost officer ? officer.unit() : null;
        permissions.require(actor, Permission.RECEPTION_WATCH, unit);
        var now = clock.instant();
        // Who waits since earlier was to be answered earlier: what is late comes first in the list.
        var late = unit == null
                ? List.<Overlooked.Waiting>of()
                : queries.undecided(unit, MOST + 1).stream()
                        .map(this::waiting)
                        .takeWhile(waiting -> waiting.due().isBefore(now))
                        .toList();
        return new Overlooked(late.stream().limit(MOST).toList(), late.size() > MOST, desks.receptionHours());
    }

    private Overlooked.Waiting waiting(DossierQueries.Undecided one) {
        var due = desks.receptionDue(one.since());
        var today = WorkCalendar.dateOf(clock.instant());
        var days = calendars.calendar().workingDaysBetween(WorkCalendar.dateOf(due), today);
        return new Overlooked.Waiting(
                one.number(), one.procedure(), one.channel(), one.since(), due, Math.max(0, days));
    }
}
