package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRun;

/** Who has a dossier in hand: the posts that may complete a stage that is open, or that stands while its owner is waited for. */
final class InHand {

    private InHand() {}

    /** Where an act is done that belongs to whoever has the dossier in hand: at the own unit, else at the competent one. */
    static UnitId place(Actor actor, Dossier dossier) {
        return actor instanceof OfficerInPost officer && stages(dossier).anyMatch(stage -> at(officer, dossier, stage))
                ? officer.unit()
                : dossier.facts().competent();
    }

    /** Whether this post has it in hand. */
    static boolean isOf(Actor actor, Dossier dossier) {
        return actor instanceof OfficerInPost officer
                && stages(dossier)
                        .anyMatch(stage ->
                                at(officer, dossier, stage) && CompleteStage.isWorkOf(officer, dossier, stage));
    }

    /** The first stage that is open or stands. */
    static Optional<Stage> stage(Dossier dossier) {
        return stages(dossier).findFirst();
    }

    private static boolean at(OfficerInPost officer, Dossier dossier, Stage stage) {
        return dossier.placeOf(stage.code()).orElse(dossier.facts().competent()).equals(officer.unit());
    }

    private static Stream<Stage> stages(Dossier dossier) {
        return dossier.course().stream()
                .flatMap(course -> course.runs().stream()
                        .filter(run -> !run.isOpinion())
                        .filter(run -> run.state() == StageRun.State.OPEN || run.state() == StageRun.State.FROZEN)
                        .map(run -> course.route().stage(run.stage())));
    }
}
