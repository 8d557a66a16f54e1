package vn.motcua.dossier.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Writing;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Output;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;

/** The part of a dossier's page about what an officer writes on the way to the result. */
@Component
class WritingFile {

    private final MinutesStore minutes;
    private final ResultTexts texts;
    private final Permissions permissions;

    WritingFile(MinutesStore minutes, ResultTexts texts, Permissions permissions) {
        this.minutes = minutes;
        this.texts = texts;
        this.permissions = permissions;
    }

    Writing of(Actor actor, Dossier dossier) {
        if (dossier.state() != DossierState.PROCESSING || !(actor instanceof OfficerInPost officer)) {
            return Writing.NOTHING;
        }
        var course = dossier.course().orElseThrow();
        return new Writing(awaitsMinutes(officer, dossier, course), drafted(dossier, course));
    }

    private Optional<String> awaitsMinutes(OfficerInPost officer, Dossier dossier, Course course) {
        return course.ready().stream()
                .filter(run -> course.route().stage(run.stage()).output() == Output.MINUTES)
                .filter(run -> isMine(officer, dossier, course.route().stage(run.stage())))
                .filter(run -> !minutes.exists(dossier.facts().id(), StageRound.of(run)))
                .map(StageRun::stage)
                .findFirst();
    }

    private boolean isMine(OfficerInPost officer, Dossier dossier, Stage stage) {
        return CompleteStage.isWorkOf(officer, dossier, stage)
                && permissions.allows(officer, Permission.MINUTES_WRITE, CompleteStage.placeOf(stage.code(), dossier));
    }

    /** Once its stage is open, until the result is there. */
    private boolean drafted(Dossier dossier, Course course) {
        return texts.of(dossier.facts().governing().form()).isPresent()
                && course.runs().stream()
                        .filter(run -> run.isOpen() || run.state() == StageRun.State.DONE)
                        .filter(run -> !run.isOpinion())
                        .anyMatch(run -> course.route().stage(run.stage()).output() == Output.DRAFT);
    }
}
