package vn.motcua.dossier.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DaysOff;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Opens a decision about the days off with the dossiers it moved: numbers and dates, nothing of what they say. */
@UseCase
public class ReadDaysOff {

    private static final int PAGE = 50;

    private final Permissions permissions;
    private final DueChangeStore store;

    ReadDaysOff(Permissions permissions, DueChangeStore store) {
        this.permissions = permissions;
        this.store = store;
    }

    /** The decision and a page of what it moved. */
    @Transactional(readOnly = true)
    public DaysOff.Moved read(Actor actor, UUID decision, @Nullable String after) {
        permissions.require(actor, Permission.CALENDAR_KEEP, null);
        var kept = store.find(decision).orElseThrow(DossierException.UnknownNumber::new);
        return new DaysOff.Moved(kept, store.moved(decision, after == null ? "" : after, PAGE));
    }
}
