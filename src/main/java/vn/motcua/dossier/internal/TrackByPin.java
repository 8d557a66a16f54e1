package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.TrackedMore;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.identity.Pins;
import vn.motcua.shared.UseCase;

/** Tells whoever holds the slip where the dossier is and until when; each look is recorded. */
@UseCase
public class TrackByPin {

    private final Permissions permissions;
    private final DossierStore store;
    private final DossierFile file;
    private final Calendars calendars;
    private final Pins pins;
    private final Audit audit;
    private final Clock clock;

    TrackByPin(
            Permissions permissions,
            DossierStore store,
            DossierFile file,
            Calendars calendars,
            Pins pins,
            Audit audit,
            Clock clock) {
        this.permissions = permissions;
        this.store = store;
        this.file = file;
        this.calendars = calendars;
        this.pins = pins;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The way and the clock.
     *
     * @param network where the try comes from
     * @throws DossierException.WrongPin for wrong figures, and the same for a number that was never given
     */
    public TrackedMore track(Actor actor, DossierNumber number, String pin, String network, Locale locale) {
        permissions.require(actor, Permission.DOSSIER_TRACK, null);
        var dossier = store.find(number);
        if (!pins.known(number.value(), dossier.isPresent(), pin, network)) {
            throw new DossierException.WrongPin();
        }
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.track-by-pin", "dossier", number.value()));
        return seen(dossier.orElseThrow(), locale);
    }

    private TrackedMore seen(Dossier dossier, Locale locale) {
        var facts = dossier.facts();
        var standing = dossier.standing();
        return new TrackedMore(
                facts.number(),
                dossier.state(),
                facts.governing().procedureName(),
                facts.receivingName(),
                standing.submittedAt(),
                dossier.clock()
                        .map(course -> calendars
                                .deadlines()
                                .face(
                                        course,
                                        clock.instant(),
                                        standing.finishedAt().orElse(null))),
                dossier.state() == DossierState.SUBMITTED
                        ? Optional.of(file.receptionDue(dossier))
                        : Optional.<Instant>empty(),
                file.way(dossier, locale).stream()
                        .map(TrackByPin::withoutPersons)
                        .toList(),
                file.refusal(dossier),
                facts.party().account().isEmpty(),
                file.awaitsRating(dossier));
    }

    private static DossierView.Step withoutPersons(DossierView.Step step) {
        return new DossierView.Step(
                step.code(),
                step.name(),
                step.mark(),
                step.hours(),
                step.unit(),
                step.role(),
                null,
                step.due(),
                step.outcome());
    }
}
