package vn.motcua.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierAction;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Outcome;
import vn.motcua.workflow.Output;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.UnitRule;

/** Finds in the timeline of a dossier who approved its outcome, and why it was refused. */
@Component
class Approvals {

    private final DossierStore store;

    Approvals(DossierStore store) {
        this.store = store;
    }

    /** Who completed the stage that approves; the last officer at all where a route has none. */
    By by(Dossier dossier, DossierAction action) {
        var lines =
                lines(dossier).stream().filter(line -> line.action() == action).toList();
        var approving = done(dossier).stream()
                .map(run -> stage(dossier, run))
                .filter(stage -> stage.output() == Output.APPROVAL)
                .map(stage -> stage.name().vi())
                .toList();
        return lines.reversed().stream()
                .filter(line -> line.stage().filter(approving::contains).isPresent())
                .findFirst()
                .orElseGet(lines::getLast)
                .by();
    }

    /** The agency whose officer approved, which issues the outcome; the competent one where a route has no approval. */
    UnitId agency(Dossier dossier) {
        return done(dossier).stream()
                .filter(run -> stage(dossier, run).output() == Output.APPROVAL)
                .flatMap(run -> dossier.placeOf(run.stage()).stream())
                .reduce((earlier, later) -> later)
                .orElse(dossier.facts().competent());
    }

    /** Where it will be approved, for all that is known before. */
    UnitId agencyToCome(Dossier dossier) {
        var answered = agency(dossier);
        return dossier.course().orElseThrow().route().stages().stream()
                .filter(stage -> stage.output() == Output.APPROVAL)
                .map(stage -> switch (stage.unit()) {
                    case UnitRule.ReceivingUnit _ -> dossier.facts().receiving();
                    default -> answered;
                })
                .findFirst()
                .orElse(answered);
    }

    /** The words with which the last stage that drafts went on, without empty lines. */
    Optional<String> answer(Dossier dossier) {
        return done(dossier).stream()
                .filter(run -> stage(dossier, run).output() == Output.DRAFT)
                .filter(run -> run.note() != null)
                .reduce((earlier, later) -> later)
                .map(StageRun::note)
                .map(note -> note.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
    }

    /** The words with which a stage refused. */
    Optional<String> reason(Dossier dossier) {
        return done(dossier).stream()
                .filter(run -> stage(dossier, run)
                        .outcome(String.valueOf(run.outcome()))
                        .filter(outcome -> outcome.leads() == Outcome.Leads.REFUSAL)
                        .isPresent())
                .map(StageRun::note)
                .flatMap(note -> Optional.ofNullable(note).stream())
                .findFirst();
    }

    private static List<StageRun> done(Dossier dossier) {
        return dossier.course().orElseThrow().runs().stream()
                .filter(run -> run.state() == StageRun.State.DONE && !run.isOpinion())
                .toList();
    }

    private static Stage stage(Dossier dossier, StageRun run) {
        return dossier.course().orElseThrow().route().stage(run.stage());
    }

    private List<Happened> lines(Dossier dossier) {
        // The lines of this act are kept already when papers are fixed.
        return new ArrayList<>(store.timeline(dossier.facts().id()));
    }
}
