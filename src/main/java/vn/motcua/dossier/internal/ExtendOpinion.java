package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.ConsultationView;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.WorkItems;

/** The officer who asked gives an agency one later deadline, and says why. */
@UseCase
public class ExtendOpinion {

    private static final int LONGEST = 365;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Readers readers;
    private final DossierStore store;
    private final ConsultationStore consultations;
    private final WorkItems items;
    private final OfficeDays days;
    private final Act act;
    private final Clock clock;

    ExtendOpinion(
            Readers readers,
            DossierStore store,
            ConsultationStore consultations,
            WorkItems items,
            OfficeDays days,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.consultations = consultations;
        this.items = items;
        this.days = days;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Puts the deadline off.
     *
     * @throws ConsultationException.ExtensionUnclear without a reason, or for a day that is not later
     * @throws ConsultationException.ExtendedBefore the second time
     */
    public Progress extend(Actor actor, DossierNumber number, String opinion, LocalDate day, String typed) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.STAGE_COMPLETE,
                    number,
                    dossier -> CompleteStage.placeOf(stageOf(opinion), dossier));
            readers.requireWhole(actor, before);
            var asked = GiveOpinion.asked(before, opinion);
            var stage = before.route(asked.routeStage());
            CompleteStage.requireOwnStage(actor, before, stage);
            var reason = Written.note("reason", typed);
            var due = later(asked, day);
            if (reason == null) {
                throw unclear(asked);
            }
            var after = before.step(
                    DossierAction.EXTEND_OPINION,
                    course -> course.redate(opinion, due),
                    new Dossier.Told(stage.name().vi(), null, DAY.format(WorkCalendar.dateOf(due))),
                    By.of(actor),
                    clock.instant());
            store.save(after);
            keep(after, asked, reason);
            items.redate(Desks.subject(after), StageRound.of(asked), due);
            return act.done(actor, "dossier.extend-opinion", after, opinion);
        });
    }

    private void keep(Dossier after, StageRun asked, String reason) {
        var extension = new ConsultationView.Extension(
                clock.instant(), asked.asOpinion().orElseThrow().due(), reason);
        if (!consultations.extended(after.facts().id(), StageRound.of(asked), extension)) {
            throw new ConsultationException.ExtendedBefore();
        }
    }

    private Instant later(StageRun asked, LocalDate day) {
        return days.closeOf(day, LONGEST)
                .filter(due -> due.isAfter(asked.asOpinion().orElseThrow().due()))
                .orElseThrow(() -> unclear(asked));
    }

    private static ConsultationException unclear(StageRun asked) {
        return new ConsultationException.ExtensionUnclear(
                DAY.format(WorkCalendar.dateOf(asked.asOpinion().orElseThrow().due())));
    }

    private static String stageOf(String opinion) {
        return opinion.substring(0, Math.max(0, opinion.indexOf(':')));
    }
}
