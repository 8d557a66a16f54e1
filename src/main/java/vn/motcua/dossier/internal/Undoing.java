package vn.motcua.dossier.internal;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.workflow.StageRun;

/** When a counter may undo a reception: its own mistake, seen within minutes, before anybody has worked on it (ADR 15). */
final class Undoing {

    /** So long after it. */
    static final Duration WITHIN = Duration.ofMinutes(15);

    private Undoing() {}

    /** Whether it may. */
    static boolean may(Dossier dossier, Instant now) {
        try {
            require(dossier, now);
            return true;
        } catch (CounterException | DossierException refused) {
            return false;
        }
    }

    /** Refuses with what stands in the way. */
    static void require(Dossier dossier, Instant now) {
        if (dossier.state() != DossierState.PROCESSING) {
            throw new DossierException.NotNow(dossier.state(), DossierAction.UNDO_RECEPTION);
        }
        if (dossier.facts().channel() == Channel.ONLINE) {
            throw new CounterException.UndoOnline();
        }
        if (until(dossier).isBefore(now)) {
            throw new CounterException.UndoTooLate((int) WITHIN.toMinutes());
        }
        if (dossier.course().orElseThrow().runs().stream()
                .anyMatch(run -> run.state() != StageRun.State.OPEN && run.state() != StageRun.State.SKIPPED)) {
            throw new CounterException.UndoWorkBegan();
        }
    }

    /** The last moment. */
    static Instant until(Dossier dossier) {
        return dossier.standing().receivedAt().orElseThrow().plus(WITHIN);
    }
}
