package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.MinutesException;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.CourseException;
import vn.motcua.workflow.Output;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;

/** An officer completes a stage of the route with one of its outcomes (NĐ 61/2018 article 19). */
@UseCase
public class CompleteStage {

    private final Readers readers;
    private final DossierStore store;
    private final Desks desks;
    private final PaperDesk papers;
    private final MinutesStore minutes;
    private final Act act;
    private final Clock clock;

    CompleteStage(
            Readers readers,
            DossierStore store,
            Desks desks,
            PaperDesk papers,
            MinutesStore minutes,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.desks = desks;
        this.papers = papers;
        this.minutes = minutes;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Completes the stage.
     *
     * @param note words for the next officer; required where the outcome sends back or refuses
     * @throws vn.motcua.workflow.CourseException if the stage is not ready, was completed, or has no such outcome
     * @throws DossierException.NotYourStage if it is no work of this officer's post
     */
    public Progress complete(Actor actor, DossierNumber number, String stage, String outcome, @Nullable String note) {
        return act.on(() -> {
            var before = readers.openFor(actor, Permission.STAGE_COMPLETE, number, dossier -> placeOf(stage, dossier));
            var after = desks.place(before, before.complete(stage, outcome, note, By.of(actor), clock.instant()));
            requireOwnStage(actor, before, after.course().orElseThrow().route().stage(stage));
            requireMinutes(before, stage, outcome);
            store.save(after);
            desks.close(after, round(before, stage), actor);
            desks.follow(before, after);
            if (after.state() == DossierState.RESULT_READY || after.state() == DossierState.REJECTION_READY) {
                papers.fixOutcome(after, actor);
                desks.openReturn(after);
            }
            return act.done(actor, "dossier.complete-stage", after, stage + " " + outcome);
        });
    }

    /** A stage that brings minutes forth goes on once they are written. */
    private void requireMinutes(Dossier dossier, String code, String outcome) {
        var stage = dossier.route(code);
        var back = stage.outcome(outcome).filter(chosen -> chosen.to() != null).isPresent();
        if (stage.output() == Output.MINUTES
                && !back
                && !minutes.exists(dossier.facts().id(), round(dossier, code))) {
            throw new MinutesException.Missing(stage.name().vi());
        }
    }

    /** Where the stage is done. */
    static UnitId placeOf(String stage, Dossier dossier) {
        return dossier.placeOf(stage).orElse(dossier.facts().competent());
    }

    /** The round of a stage that is ready. */
    static StageRound round(Dossier before, String stage) {
        return before.course().orElseThrow().ready().stream()
                .filter(run -> run.stage().equals(stage))
                .map(CompleteStage::roundOf)
                .findFirst()
                .orElseThrow(() -> new CourseException.StageUnknown(stage));
    }

    private static StageRound roundOf(StageRun run) {
        return StageRound.of(run);
    }

    static void requireOwnStage(Actor actor, Dossier dossier, Stage stage) {
        if (!(actor instanceof OfficerInPost officer) || !isWorkOf(officer, dossier, stage)) {
            throw new DossierException.NotYourStage(stage.name().vi());
        }
    }

    /** Whether a stage is work of this post: the role has it, and specialists work in their sectors only. */
    static boolean isWorkOf(OfficerInPost officer, Dossier dossier, Stage stage) {
        var sector = dossier.facts().governing().sector();
        return officer.has(stage.role())
                && (stage.role() != Role.CASEWORKER
                        || officer.sectors().isEmpty()
                        || officer.sectors().contains(sector));
    }
}
