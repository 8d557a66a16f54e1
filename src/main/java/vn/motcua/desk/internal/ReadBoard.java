package vn.motcua.desk.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.Promises;

/**
 * How the promised days of dossiers stand, by agency and unit or by the officers of one unit: overdue, ending within one and
 * within three working days. Computed from the clock at each look; a clock that stands still is never overdue (rule R-17).
 */
@UseCase
public class ReadBoard {

    private final BoardScope scope;
    private final OwnDesk desk;
    private final Organisation organisation;
    private final Promises promises;
    private final Calendars calendars;
    private final Clock clock;

    ReadBoard(
            BoardScope scope,
            OwnDesk desk,
            Organisation organisation,
            Promises promises,
            Calendars calendars,
            Clock clock) {
        this.scope = scope;
        this.desk = desk;
        this.organisation = organisation;
        this.promises = promises;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The board.
     *
     * @param unitKey whose officers are compared; null: the units that the reader may see
     */
    @Transactional(readOnly = true)
    public Board read(Actor actor, @Nullable String unitKey) {
        var units = scope.units(actor);
        var bounds = Horizon.of(calendars.calendar(), clock.instant()).bounds();
        if (unitKey == null) {
            return new Board(ofUnits(units, bounds), null, List.of());
        }
        var unit = units.stream()
                .filter(seen -> seen.key().equals(unitKey))
                .findFirst()
                .orElseThrow(() -> new IdentityException.NotPermitted(Permission.BOARD_READ));
        return new Board(List.of(), unit, ofOfficers(unit, bounds));
    }

    private List<Agency> ofUnits(List<Unit> units, Promised.Bounds bounds) {
        var figures = promises.ofUnits(units.stream().map(Unit::id).collect(Collectors.toSet()), bounds);
        var byAgency = new LinkedHashMap<UnitId, List<UnitRow>>();
        for (var unit : units) {
            byAgency.computeIfAbsent(BoardScope.agencyOf(unit), first -> new ArrayList<>())
                    .add(new UnitRow(unit, Objects.requireNonNull(figures.get(unit.id()))));
        }
        return byAgency.entrySet().stream()
                .map(entry -> new Agency(organisation.unit(entry.getKey()).name(), List.copyOf(entry.getValue())))
                .toList();
    }

    private List<OfficerRow> ofOfficers(Unit unit, Promised.Bounds bounds) {
        var posts = desk.held(unit.id());
        var figures = promises.ofPosts(posts.stream().map(Post::id).collect(Collectors.toSet()), bounds);
        var rows = new ArrayList<OfficerRow>();
        posts.forEach(post -> rows.add(new OfficerRow(
                post.account(), OwnDesk.holder(post).name(), Objects.requireNonNull(figures.get(post.id())))));
        var queue = promises.ofQueues(Set.of(unit.id()), bounds);
        rows.add(new OfficerRow(null, null, Objects.requireNonNull(queue.get(unit.id()))));
        return rows;
    }

    /**
     * What is seen.
     *
     * @param unit whose officers are compared; null where units are
     */
    public record Board(List<Agency> agencies, @Nullable Unit unit, List<OfficerRow> officers) {}

    /** An agency with its units. */
    public record Agency(String name, List<UnitRow> units) {}

    /** A unit with its figures. */
    public record UnitRow(Unit unit, Promised figures) {}

    /** What an officer has in hand; without account and name: what nobody has taken. */
    public record OfficerRow(
            @Nullable String account, @Nullable String name, Promised figures) {}
}
