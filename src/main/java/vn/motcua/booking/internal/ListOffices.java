package vn.motcua.booking.internal;

import java.time.Clock;
import java.util.List;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UseCase;

/** Tells at which counters a procedure can be booked. */
@UseCase
public class ListOffices {

    private final Permissions permissions;
    private final Counters counters;
    private final Clock clock;

    ListOffices(Permissions permissions, Counters counters, Clock clock) {
        this.permissions = permissions;
        this.counters = counters;
        this.clock = clock;
    }

    /** Those of today, by code; none where the procedure takes no bookings. */
    public List<Unit> list(Actor actor, ProcedureCode procedure) {
        permissions.require(actor, Permission.PROCEDURE_READ, null);
        return counters.of(procedure, WorkCalendar.dateOf(clock.instant()));
    }
}
