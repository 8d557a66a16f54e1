package vn.motcua.dossier.internal;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.dossier.Progress;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Sees;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;

/**
 * An officer who has a stage in hand asks other agencies, all at once: the question, the last day, and what each may see
 * (NĐ 61/2018 article 19.5; ).
 */
@UseCase
public class ConsultAgencies {

    private final Readers readers;
    private final DossierStore store;
    private final ConsultationStore consultations;
    private final OpinionDesk desk;
    private final Agencies agencies;
    private final Act act;
    private final Clock clock;

    ConsultAgencies(
            Readers readers,
            DossierStore store,
            ConsultationStore consultations,
            OpinionDesk desk,
            Agencies agencies,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.consultations = consultations;
        this.desk = desk;
        this.agencies = agencies;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Asks them.
     *
     * @throws ConsultationException if it is not clear who is asked what, until when
     * @throws vn.motcua.dossier.DossierException.NotYourStage if the stage is no work of this officer's post
     */
    public Progress consult(Actor actor, DossierNumber number, NewConsultation wanted) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.STAGE_COMPLETE,
                    number,
                    dossier -> CompleteStage.placeOf(wanted.stage(), dossier));
            readers.requireWhole(actor, before);
            var asked = agencies.checked(before, wanted);
            var stage = before.route(wanted.stage());
            var consulted = before.step(
                    DossierAction.CONSULT,
                    course -> course.consult(
                            stage.code(), asked.units(), asked.question(), asked.due(), wanted.waitFor()),
                    new Dossier.Told(stage.name().vi(), null, agencies.names(asked.units())),
                    By.of(actor),
                    clock.instant());
            CompleteStage.requireOwnStage(actor, before, stage);
            store.save(consulted);
            keep(actor, before, consulted, asked);
            desk.follow(before, consulted);
            return act.done(actor, "dossier.consult", consulted, stage.code() + " " + agencies.keys(asked.units()));
        });
    }

    private void keep(Actor actor, Dossier before, Dossier after, Agencies.Asked asked) {
        var earlier = before.course().orElseThrow().runs().stream()
                .map(StageRound::of)
                .collect(Collectors.toSet());
        after.course().orElseThrow().awaited().stream()
                .filter(run -> !earlier.contains(StageRound.of(run)))
                .forEach(run -> consultations.add(after.facts().id(), beside(actor, after, run, asked)));
    }

    private Consultation beside(Actor actor, Dossier dossier, StageRun run, Agencies.Asked asked) {
        var agency = run.asOpinion().orElseThrow().agency();
        return new Consultation(
                StageRound.of(run),
                agency,
                agencies.name(agency),
                By.of(actor),
                clock.instant(),
                asked.sees(),
                dossier.route(run.routeStage()).silenceConsents(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who can be asked, and what of a dossier can be opened to them. */
    @Component
    static class Agencies {

        private static final int LONGEST_WAIT = 365;

        private final Organisation organisation;
        private final OpinionDesk desk;
        private final OfficeDays days;
        private final Forms forms;

        Agencies(Organisation organisation, OpinionDesk desk, OfficeDays days, Forms forms) {
            this.organisation = organisation;
            this.desk = desk;
            this.days = days;
            this.forms = forms;
        }

        /** A request that is clear. */
        record Asked(List<UnitId> units, String question, Instant due, Sight sees) {}

        Asked checked(Dossier dossier, NewConsultation wanted) {
            var units = List.copyOf(new LinkedHashSet<>(wanted.agencies()));
            if (units.isEmpty()) {
                throw new ConsultationException.NobodyAsked();
            }
            units.forEach(unit -> requireAskable(dossier, wanted.stage(), unit));
            var question = Written.note("question", wanted.question());
            if (question == null) {
                throw new ConsultationException.QuestionMissing();
            }
            var due =
                    days.closeOf(wanted.answerBy(), LONGEST_WAIT).orElseThrow(ConsultationException.DayNotUsable::new);
            return new Asked(units, question, due, sees(dossier, wanted));
        }

        private void requireAskable(Dossier dossier, String stage, UnitId unit) {
            var today = WorkCalendar.dateOf(days.now());
            var known = organisation.units(today).stream()
                    .filter(one -> one.id().equals(unit))
                    .findFirst()
                    .orElseThrow(ConsultationException.AgencyUnknown::new);
            if (unit.equals(CompleteStage.placeOf(stage, dossier))) {
                throw new ConsultationException.AgencyUnknown();
            }
            if (desk.queue(unit, dossier.facts().governing().sector()).isEmpty()) {
                throw new ConsultationException.NobodyThere(known.name());
            }
            var awaited = dossier.course().stream()
                    .flatMap(course -> course.awaited().stream())
                    .anyMatch(run -> run.asOpinion().orElseThrow().agency().equals(unit));
            if (awaited) {
                throw new ConsultationException.AskedAlready(known.name());
            }
        }

        /** Within what the route opens, where it says so; and only what the form asks. */
        private Sight sees(Dossier dossier, NewConsultation wanted) {
            Stage stage = dossier.route(wanted.stage());
            var bound = java.util.Optional.ofNullable(stage.sees()).map(Agencies::sight);
            var form = forms.definition(dossier.facts().governing().form());
            Set<String> asks =
                    form.questions().stream().map(question -> question.field()).collect(Collectors.toSet());
            wanted.fields()
                    .forEach(field -> require(bound.orElse(Sight.WHOLE).opens(field) && names(asks, field), field));
            wanted.papers().forEach(code -> {
                var field = "papers." + code;
                require(bound.orElse(Sight.WHOLE).opens(field) && asks.contains(field), field);
            });
            return Consultation.seeing(wanted.fields(), wanted.papers());
        }

        private static boolean names(Set<String> asks, String path) {
            return !path.equals("papers")
                    && asks.stream().anyMatch(one -> one.equals(path) || one.startsWith(path + "."));
        }

        private static void require(boolean open, String field) {
            if (!open) {
                throw new ConsultationException.MayNotSee(field);
            }
        }

        private static Sight sight(Sees sees) {
            return new Sight(false, sees.fields(), sees.papers());
        }

        String name(UnitId unit) {
            return organisation.unit(unit).name();
        }

        String names(List<UnitId> units) {
            return units.stream().map(this::name).collect(joining("; "));
        }

        String keys(List<UnitId> units) {
            return units.stream()
                    .map(unit -> Objects.requireNonNull(organisation.unit(unit)).key())
                    .collect(joining(" "));
        }
    }
}
