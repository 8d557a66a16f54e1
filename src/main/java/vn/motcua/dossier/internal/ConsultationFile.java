package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ConsultationView;
import vn.motcua.dossier.Consulting;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.Stance;

/** The part of a dossier's page about other agencies. */
@Component
class ConsultationFile {

    private final ConsultationStore consultations;
    private final Permissions permissions;
    private final Clock clock;

    ConsultationFile(ConsultationStore consultations, Permissions permissions, Clock clock) {
        this.consultations = consultations;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** To whoever sees the whole: an officer in full, the owner that there was one and until when. */
    Consulting of(Actor actor, Dossier dossier, Locale locale) {
        if (dossier.course().isEmpty()) {
            return Consulting.NOBODY;
        }
        var asked = views(dossier, one -> true);
        if (!(actor instanceof OfficerInPost officer)) {
            return new Consulting(
                    true,
                    Optional.empty(),
                    asked.stream().map(ConsultationFile::withoutContent).toList());
        }
        return new Consulting(true, ask(officer, dossier, locale), asked);
    }

    /** To an agency that sees less: what it was asked itself. */
    Consulting ofAgency(Actor actor, Dossier dossier) {
        var unit = ((OfficerInPost) actor).unit();
        return new Consulting(
                false, Optional.empty(), views(dossier, one -> one.agency().equals(unit)));
    }

    private Optional<Consulting.Ask> ask(OfficerInPost officer, Dossier dossier, Locale locale) {
        if (dossier.state() != DossierState.PROCESSING) {
            return Optional.empty();
        }
        var course = dossier.course().orElseThrow();
        return course.ready().stream()
                .map(run -> course.route().stage(run.stage()))
                .filter(stage -> CompleteStage.isWorkOf(officer, dossier, stage))
                .filter(stage -> permissions.allows(
                        officer, Permission.STAGE_COMPLETE, CompleteStage.placeOf(stage.code(), dossier)))
                .min(Comparator.comparing(stage -> stage.sees() == null))
                .map(stage -> ask(stage, locale));
    }

    private static Consulting.Ask ask(Stage stage, Locale locale) {
        var sees = Optional.ofNullable(stage.sees());
        return new Consulting.Ask(
                stage.code(),
                locale.getLanguage().equals("en")
                        ? stage.name().en()
                        : stage.name().vi(),
                stage.silenceConsents(),
                sees.isPresent(),
                sees.map(open -> open.fields()).orElseGet(Set::of),
                sees.map(open -> open.papers()).orElseGet(Set::of));
    }

    private List<ConsultationView> views(Dossier dossier, java.util.function.Predicate<Consultation> which) {
        var course = dossier.course().orElseThrow();
        Map<StageRound, StageRun> runs = course.runs().stream()
                .filter(StageRun::isOpinion)
                .collect(Collectors.toMap(StageRound::of, Function.identity()));
        return consultations.of(dossier.facts().id()).stream()
                .filter(which)
                .flatMap(one -> Optional.ofNullable(runs.get(one.at())).map(run -> view(run, one)).stream())
                .toList();
    }

    private ConsultationView view(StageRun run, Consultation beside) {
        var opinion = run.asOpinion().orElseThrow();
        var state = state(run.state());
        return new ConsultationView(
                run.stage(),
                run.round(),
                beside.agencyName(),
                new ConsultationView.Asked(
                        beside.askedAt(),
                        beside.asker().name(),
                        beside.asker().post(),
                        beside.asker().unit()),
                opinion.question(),
                opinion.join(),
                opinion.due(),
                beside.silenceConsents(),
                state,
                state == ConsultationView.State.AWAITED && opinion.due().isBefore(clock.instant()),
                beside.extension(),
                beside.answered().map(by -> answer(run, by)));
    }

    private static ConsultationView.Answer answer(StageRun run, Consultation.Answered by) {
        var stance = Stance.OBJECTION.code().equals(run.outcome()) ? Stance.OBJECTION : Stance.NO_OBJECTION;
        var words = run.note();
        return new ConsultationView.Answer(by.at(), by.name(), by.post(), stance, words == null ? "" : words);
    }

    private static ConsultationView.State state(StageRun.State state) {
        return switch (state) {
            case OPEN -> ConsultationView.State.AWAITED;
            case FROZEN -> ConsultationView.State.HELD;
            case DONE -> ConsultationView.State.ANSWERED;
            case LAPSED -> ConsultationView.State.LAPSED;
            case SKIPPED, RETURNED, WITHDRAWN, SUPERSEDED -> ConsultationView.State.WITHDRAWN;
        };
    }

    /** That an agency was asked and until when it may answer; not what, and not what it said. */
    private static ConsultationView withoutContent(ConsultationView full) {
        return new ConsultationView(
                full.code(),
                full.round(),
                full.agency(),
                new ConsultationView.Asked(
                        full.asked().at(), "", "", full.asked().unit()),
                "",
                Opinion.Join.ALL,
                full.due(),
                full.silenceConsents(),
                full.state(),
                full.late(),
                Optional.empty(),
                Optional.empty());
    }
}
