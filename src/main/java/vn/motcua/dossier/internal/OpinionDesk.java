package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.NewWorkItem;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.WorkItems;

/** Puts what agencies are asked on their desks, each with its own deadline, and takes it off again. */
@Component
class OpinionDesk {

    private final WorkItems items;
    private final Organisation organisation;
    private final Calendars calendars;
    private final DeskNames names;
    private final Clock clock;

    OpinionDesk(WorkItems items, Organisation organisation, Calendars calendars, DeskNames names, Clock clock) {
        this.items = items;
        this.organisation = organisation;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** Opens the work of opinions that are new, and withdraws that of opinions nobody waits for any more. */
    void follow(Dossier before, Dossier after) {
        var earlier = awaited(before);
        var now = awaited(after);
        items.withdraw(
                Desks.subject(after),
                earlier.keySet().stream()
                        .filter(round -> isWithdrawn(after, round))
                        .toList());
        now.forEach((round, run) -> {
            if (!earlier.containsKey(round)) {
                open(after, round, run.asOpinion().orElseThrow());
            }
        });
    }

    private void open(Dossier dossier, StageRound at, Opinion opinion) {
        var facts = dossier.facts();
        var queue = queue(opinion.agency(), facts.governing().sector()).orElseThrow();
        items.open(new NewWorkItem(
                Desks.subject(dossier),
                at,
                facts.number().value(),
                facts.governing().procedureName(),
                names.opinion(),
                opinion.agency(),
                organisation.unit(opinion.agency()).name(),
                queue.role(),
                queue.sector(),
                null,
                opinion.due(),
                NewWorkItem.Priority.NORMAL));
    }

    /** Whose work an opinion is in a unit. */
    record Queue(Role role, @Nullable String sector) {}

    /** Specialists of the sector where the unit has one, else all its specialists, its head, its leaders; empty if none. */
    Optional<Queue> queue(UnitId unit, String sector) {
        var today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        var specialists = held(organisation.posts(unit, Role.CASEWORKER, today));
        if (!specialists.isEmpty()) {
            var some = specialists.stream().anyMatch(post -> post.sectors().contains(sector));
            return Optional.of(new Queue(Role.CASEWORKER, some ? sector : null));
        }
        return Stream.of(Role.HEAD_OF_UNIT, Role.LEADER)
                .filter(role -> !held(organisation.posts(unit, role, today)).isEmpty())
                .map(role -> new Queue(role, null))
                .findFirst();
    }

    private static List<Post> held(List<Post> posts) {
        return posts.stream().filter(post -> post.holder().isPresent()).toList();
    }

    /**
     * The dossier after it stood still: agencies have as much office time left as they had. Anything else stays as it is.
     */
    Dossier resumed(Dossier before, Dossier after) {
        var since = stoodSince(before);
        var course = after.course();
        if (since.isEmpty() || course.isEmpty() || course.get().isFrozen()) {
            return after;
        }
        var redated = course.get();
        for (var run : redated.awaited()) {
            redated = redated.redate(
                    run.stage(), later(run.asOpinion().orElseThrow().due(), since.get()));
        }
        return after.along(redated);
    }

    private Instant later(Instant due, Instant stoodSince) {
        var calendar = calendars.calendar();
        return calendar.addWorkingTime(clock.instant(), calendar.workingTime(stoodSince, due));
    }

    private static Optional<Instant> stoodSince(Dossier dossier) {
        return dossier.course().filter(Course::isFrozen).isEmpty()
                ? Optional.empty()
                : dossier.clock().flatMap(legal -> legal.openInterval()).map(ClockInterval::from);
    }

    /** Deadlines of what agencies are asked, for work that goes on. */
    static Map<StageRound, Instant> due(Dossier dossier) {
        var due = new HashMap<StageRound, Instant>();
        awaited(dossier)
                .forEach((round, run) ->
                        due.put(round, run.asOpinion().orElseThrow().due()));
        return due;
    }

    private static Map<StageRound, StageRun> awaited(Dossier dossier) {
        return dossier.course().stream()
                .flatMap(course -> course.awaited().stream())
                .collect(Collectors.toMap(StageRound::of, run -> run));
    }

    private static boolean isWithdrawn(Dossier after, StageRound round) {
        return after.course().stream()
                .flatMap(course -> course.runs().stream())
                .filter(run -> StageRound.of(run).equals(round))
                .anyMatch(run -> run.state() == StageRun.State.WITHDRAWN);
    }
}
