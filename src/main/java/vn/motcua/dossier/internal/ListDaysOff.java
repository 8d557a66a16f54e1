package vn.motcua.dossier.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DaysOff;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** The days off of a year and what was decided about them. */
@UseCase
public class ListDaysOff {

    private final Permissions permissions;
    private final Calendars calendars;
    private final DueChangeStore store;

    ListDaysOff(Permissions permissions, Calendars calendars, DueChangeStore store) {
        this.permissions = permissions;
        this.calendars = calendars;
        this.store = store;
    }

    /** The year. */
    @Transactional(readOnly = true)
    public DaysOff.Year list(Actor actor, int year) {
        permissions.require(actor, Permission.CALENDAR_KEEP, null);
        var calendar = calendars.calendar();
        return new DaysOff.Year(year, calendar.daysOff(year), calendar.makeUpDays(year), store.about(year));
    }
}
