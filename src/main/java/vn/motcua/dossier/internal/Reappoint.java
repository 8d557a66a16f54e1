package vn.motcua.dossier.internal;

import org.springframework.context.MessageSource;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;

/**
 * Whoever leads the office apologises for a late result and appoints another day, once (NĐ 61/2018 article 19.9; R-17). The
 * day first promised stays on record.
 */
@UseCase
public class Reappoint {

    private final Readers readers;
    private final DossierStore store;
    private final ApologyDesk apologies;
    private final Messenger messenger;
    private final MessageSource messages;
    private final Act act;

    Reappoint(
            Readers readers,
            DossierStore store,
            ApologyDesk apologies,
            Messenger messenger,
            MessageSource messages,
            Act act) {
        this.readers = readers;
        this.store = store;
        this.apologies = apologies;
        this.messenger = messenger;
        this.messages = messages;
        this.act = act;
    }

    /**
     * Appoints it.
     *
     * @throws DossierException.ActIncomplete if reason, cause or day is missing
     * @throws DossierException.AppointmentNotLater if the day is not after the one it replaces and after today
     * @throws DossierException.ReappointedBefore the second time
     */
    public Progress reappoint(Actor actor, DossierNumber number, NewAppointment wanted) {
        return act.on(() -> {
            var before = readers.openFor(actor, Permission.APPOINTMENT_MOVE, number, dossier -> place(actor, dossier));
            var moved = apologies.move(actor, before, wanted);
            store.save(moved.dossier());
            apologies.keep(moved, actor);
            messenger.tell(moved.dossier(), "dossier.message.reappointed", day(moved.dossier()));
            return act.done(
                    actor,
                    "dossier.reappoint",
                    moved.dossier(),
                    moved.apology().day().toString());
        });
    }

    private String day(Dossier dossier) {
        return CalendarWords.in(messages, Messenger.LANGUAGE).dates().shortDateTime(apologies.due(dossier));
    }

    /** Who leads the agency that answers for it, or the one at whose counter its owner waits. */
    static UnitId place(Actor actor, Dossier dossier) {
        return actor instanceof OfficerInPost officer
                        && officer.unit().equals(dossier.facts().receiving())
                ? dossier.facts().receiving()
                : dossier.facts().competent();
    }
}
