package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.CourseException;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.Stance;
import vn.motcua.workflow.WorkItems;

/** An agency that was asked says what it thinks; from then on it sees only that it answered (NĐ 61/2018 article 19.5). */
@UseCase
public class GiveOpinion {

    private final Permissions permissions;
    private final Readers readers;
    private final DossierStore store;
    private final ConsultationStore consultations;
    private final WorkItems items;
    private final Act act;
    private final Clock clock;

    GiveOpinion(
            Permissions permissions,
            Readers readers,
            DossierStore store,
            ConsultationStore consultations,
            WorkItems items,
            Act act,
            Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.store = store;
        this.consultations = consultations;
        this.items = items;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @throws ConsultationException.NotAsked if it is not the officer's agency that was asked
     * @throws CourseException.AlreadyCompleted if it was answered before, or its time is over
     */
    public Progress give(
            Actor actor, DossierNumber number, String opinion, @Nullable Stance stance, @Nullable String typed) {
        var unit = actor instanceof OfficerInPost officer ? officer.unit() : null;
        permissions.require(actor, Permission.OPINION_GIVE, unit);
        var words = Written.note("words", typed);
        return act.on(() -> {
            var before = readers.look(actor, number).dossier();
            var asked = asked(before, opinion);
            if (!asked.asOpinion().orElseThrow().agency().equals(unit)) {
                throw new ConsultationException.NotAsked();
            }
            requireClear(stance, words);
            var chosen = java.util.Objects.requireNonNull(stance);
            var stage = before.route(asked.routeStage());
            var by = By.of(actor);
            var after = before.step(
                    DossierAction.GIVE_OPINION,
                    course -> course.answer(opinion, chosen, words == null ? "" : words),
                    new Dossier.Told(stage.name().vi(), null, null),
                    by,
                    clock.instant());
            store.save(after);
            consultations.answered(after.facts().id(), StageRound.of(asked), by, clock.instant());
            items.close(Desks.subject(after), StageRound.of(asked), Desks.holder(actor));
            return act.done(actor, "dossier.give-opinion", after, opinion + " " + chosen.code());
        });
    }

    private static void requireClear(@Nullable Stance stance, @Nullable String words) {
        if (stance == null) {
            throw new ConsultationException.StanceMissing();
        }
        if (stance == Stance.OBJECTION && words == null) {
            throw new ConsultationException.WordsMissing();
        }
    }

    /** The latest round of it: an earlier one is over. */
    static StageRun asked(Dossier dossier, String opinion) {
        return dossier.course().stream()
                .flatMap(course -> course.runs().stream())
                .filter(run -> run.isOpinion() && run.stage().equals(opinion))
                .reduce((earlier, later) -> later.round() > earlier.round() ? later : earlier)
                .orElseThrow(DossierException.UnknownNumber::new);
    }
}
