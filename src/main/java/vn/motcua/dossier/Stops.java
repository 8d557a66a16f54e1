package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.StopDossier;
import vn.motcua.identity.Actor;

/**
 * Ending dossiers whose owners never brought what they were asked for: never at once and never silently, but after a reminder
 * and with a written notice (rule R-22).
 */
@Service
public class Stops {

    private final StopDossier stop;

    Stops(StopDossier stop) {
        this.stop = stop;
    }

    /**
     * Ends it.
     *
     * @param reason in words its owner understands
     * @throws DossierException.NotYet until the last day is over and the reminder is three days old
     */
    public Progress stop(Actor actor, DossierNumber number, String reason) {
        return stop.stop(actor, number, reason);
    }
}
