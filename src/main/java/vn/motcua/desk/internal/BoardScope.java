package vn.motcua.desk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/**
 * Whose figures a reader of boards sees: a head those of the own unit, a leader those of the own agency with its departments,
 * whoever controls procedures all.
 */
@Component
class BoardScope {

    private final Permissions permissions;
    private final OwnDesk desk;
    private final Organisation organisation;
    private final Clock clock;

    BoardScope(Permissions permissions, OwnDesk desk, Organisation organisation, Clock clock) {
        this.permissions = permissions;
        this.desk = desk;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The units in force today, ordered by code. */
    List<Unit> units(Actor actor) {
        var officer = desk.officer(actor, Permission.BOARD_READ);
        return organisation.units(LocalDate.now(clock)).stream()
                .filter(unit -> sees(officer, unit))
                .toList();
    }

    private boolean sees(OfficerInPost officer, Unit unit) {
        return permissions.allows(officer, Permission.BOARD_READ, unit.id())
                || (officer.has(Role.LEADER) && agencyOf(unit).equals(officer.unit()));
    }

    /** The agency a unit belongs to: its People's Committee for a department, else itself. */
    static UnitId agencyOf(Unit unit) {
        var parent = unit.parent();
        return parent == null
                ? unit.id()
                : switch (unit.kind()) {
                    case DEPARTMENT, PUBLIC_SERVICE_UNIT -> parent;
                    case DISTRICT, VERTICAL_AGENCY, COMMUNE, TOWNSHIP, WARD, SPECIAL_ZONE -> unit.id();
                };
    }
}
