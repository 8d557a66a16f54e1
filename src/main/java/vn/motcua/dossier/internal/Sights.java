package vn.motcua.dossier.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Sees;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;

/**
 * Says what an officer may see of a dossier. The unit that received it, the one that answers for it and those whose stages say
 * nothing about it see the whole; a co-handling unit sees what the route opens to its stage while that is open, an agency
 * that was asked what was opened to it until it has answered. Afterwards both see only that there is such a dossier.
 */
@Component
class Sights {

    private final Permissions permissions;
    private final ConsultationStore consultations;

    Sights(Permissions permissions, ConsultationStore consultations) {
        this.permissions = permissions;
        this.consultations = consultations;
    }

    /** What is open to the officer; empty where the dossier is none of the officer's business. */
    Optional<Sight> of(OfficerInPost officer, Dossier dossier) {
        if (wholeTo(dossier).anyMatch(unit -> permissions.allows(officer, Permission.DOSSIER_READ, unit))) {
            return Optional.of(Sight.WHOLE);
        }
        return Stream.concat(coHandled(officer, dossier), asked(officer, dossier))
                .reduce(Sight::and);
    }

    private static Stream<UnitId> wholeTo(Dossier dossier) {
        var facts = dossier.facts();
        var open = dossier.places().entrySet().stream()
                .filter(place -> sees(dossier, place.getKey()).isEmpty())
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.of(facts.receiving(), facts.competent()), open);
    }

    /** Whether the unit may act on the dossier at all: whoever sees the whole, and whoever does a stage of it. */
    static Set<UnitId> acting(Dossier dossier) {
        return Stream.concat(wholeTo(dossier), dossier.places().values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Sight> coHandled(OfficerInPost officer, Dossier dossier) {
        return dossier.places().entrySet().stream()
                .filter(place -> permissions.allows(officer, Permission.DOSSIER_READ, place.getValue()))
                .map(place -> isOpen(dossier, place.getKey())
                        ? sees(dossier, place.getKey()).map(Sights::sight).orElse(Sight.HEAD)
                        : Sight.HEAD);
    }

    private Stream<Sight> asked(OfficerInPost officer, Dossier dossier) {
        if (dossier.course().isEmpty() || !permissions.allows(officer, Permission.OPINION_GIVE, officer.unit())) {
            return Stream.of();
        }
        var states = dossier.course().orElseThrow().runs().stream()
                .filter(StageRun::isOpinion)
                .collect(Collectors.toMap(StageRound::of, StageRun::state));
        return consultations.of(dossier.facts().id()).stream()
                .filter(asked -> asked.agency().equals(officer.unit()))
                .map(asked -> awaited(Objects.requireNonNull(states.get(asked.at()))) ? asked.sees() : Sight.HEAD);
    }

    private static boolean isOpen(Dossier dossier, String stage) {
        return runs(dossier).stream().anyMatch(run -> run.stage().equals(stage) && awaited(run.state()));
    }

    private static boolean awaited(StageRun.State state) {
        return state == StageRun.State.OPEN || state == StageRun.State.FROZEN;
    }

    private static Collection<StageRun> runs(Dossier dossier) {
        return dossier.course().map(course -> course.runs()).orElseGet(java.util.List::of);
    }

    private static Optional<Sees> sees(Dossier dossier, String stage) {
        return dossier.course().flatMap(course -> course.route().find(stage)).flatMap(Sights::seesOf);
    }

    /** At a stage of another unit than the one that answers for the dossier. */
    private static Optional<Sees> seesOf(Stage stage) {
        return Optional.ofNullable(stage.sees());
    }

    private static Sight sight(Sees sees) {
        return new Sight(false, sees.fields(), sees.papers());
    }
}
