package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.Reappoint;
import vn.motcua.identity.Actor;

/**
 * Apologies for results that come late, each with the one new appointment the decree allows (Mẫu 04; NĐ 61/2018 article
 * 19.9, rule R-17).
 */
@Service
public class Apologies {

    private final Reappoint reappoint;

    Apologies(Reappoint reappoint) {
        this.reappoint = reappoint;
    }

    /**
     * Apologises and appoints another day; the day first promised stays on record.
     *
     * @throws DossierException.ActIncomplete if reason, cause or day is missing
     * @throws DossierException.AppointmentNotLater if the day is not after the one it replaces and after today
     * @throws DossierException.ReappointedBefore the second time
     */
    public Progress reappoint(Actor actor, DossierNumber number, NewAppointment appointment) {
        return reappoint.reappoint(actor, number, appointment);
    }
}
