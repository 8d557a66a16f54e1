package vn.motcua.desk.internal;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.Promises;
import vn.motcua.workflow.WorkItem;

/** Opens a figure of a board to its very dossiers: numbers, procedures and how the work stands, never what dossiers say. */
@UseCase
public class OpenFigure {

    /** Stands for what nobody has taken, where an officer is asked for. */
    public static final String NOBODY = "chua-ai";

    private final BoardScope scope;
    private final OwnDesk desk;
    private final Permissions permissions;
    private final Promises promises;
    private final Calendars calendars;
    private final Clock clock;

    OpenFigure(
            BoardScope scope,
            OwnDesk desk,
            Permissions permissions,
            Promises promises,
            Calendars calendars,
            Clock clock) {
        this.scope = scope;
        this.desk = desk;
        this.permissions = permissions;
        this.promises = promises;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The work behind the figure, what is promised first first, one hundred rows at most.
     *
     * @param officer account of an officer of the unit, {@link #NOBODY}, or null for all of the unit
     */
    @Transactional(readOnly = true)
    public Opened open(Actor actor, String unitKey, @Nullable String officer, Promised.Figure figure) {
        var unit = scope.units(actor).stream()
                .filter(seen -> seen.key().equals(unitKey))
                .findFirst()
                .orElseThrow(() -> new IdentityException.NotPermitted(Permission.BOARD_READ));
        var bounds = Horizon.of(calendars.calendar(), clock.instant()).bounds();
        boolean mayRead = permissions.allows(actor, Permission.DOSSIER_READ, unit.id());
        if (officer == null) {
            return new Opened(unit, null, promises.behind(unit.id(), figure, bounds), mayRead);
        }
        if (officer.equals(NOBODY)) {
            return new Opened(unit, null, promises.behindQueue(unit.id(), figure, bounds), mayRead);
        }
        var post = desk.held(unit.id()).stream()
                .filter(held -> held.account().equals(officer))
                .findFirst()
                .orElseThrow(() -> new IdentityException.NotPermitted(Permission.BOARD_READ));
        return new Opened(unit, nameOf(post), promises.behind(post.id(), figure, bounds), mayRead);
    }

    private static String nameOf(Post post) {
        return OwnDesk.holder(post).name();
    }

    /**
     * The dossiers of a figure.
     *
     * @param officer in whose hands they are; null where it is the unit's figure
     * @param mayRead whether the reader may open them
     */
    public record Opened(Unit unit, @Nullable String officer, List<WorkItem> work, boolean mayRead) {}
}
